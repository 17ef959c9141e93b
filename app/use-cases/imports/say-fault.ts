import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Messages } from '#app/messages/en.ts'

export type RowFaultKind = keyof Messages['rowFaults']

/** Why a row cannot be imported, with what the sentence names. */
export interface RowFault {
  fault: RowFaultKind
  value?: string
  /** Another line of the file. */
  line?: number
}

/** The fault as the report says it. */
export function sayFault({ fault, value = '', line = 0 }: RowFault, language: Language): string {
  return bothLanguages[language].rowFaults[fault](value, String(line))
}

import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { noText, readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { editionsOf, findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

export interface BeforeCorrection {
  id: string
  title: ReadText
  /** How many editions it has, those that readers never saw included. */
  editions: number
}

/** What somebody who replaces words everywhere should know before they do. */
export function beforeCorrection(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): BeforeCorrection {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'correct-everywhere', record })
  const { title } = (record.live ?? record.draft)?.content ?? { title: noText }
  return { id: recordId, title: readIn(title, language), editions: editionsOf(portal.db, recordId).length }
}

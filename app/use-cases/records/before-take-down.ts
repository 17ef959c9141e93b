import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadText } from '#app/domain/text.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { whatGoes } from '#db/erasing/counts.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

export interface BeforeTakeDown {
  id: string
  title: ReadText
  /** How much will be erased, by what it is. */
  goes: ReturnType<typeof whatGoes>
}

/** What somebody who may take a record down should know before they do. */
export function beforeTakeDown(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): BeforeTakeDown {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'take-down', record })
  const { title } = (record.live ?? record.draft)?.content ?? { title: noText }
  return { id: record.id, title: readIn(title, language), goes: whatGoes(portal.db, recordId) }
}

import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadText } from '#app/domain/text.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { whatGoes } from '#db/erasing/counts.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

export interface BeforeTakeDown {
  id: string
  title: ReadText
  /** Where whoever thinks better of it goes back to: readers' page, or the desk of what was never published. */
  published: { kind: RecordKind; slug: string } | null
  mayWithdraw: boolean
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
  const { id, kind, slug } = record
  return {
    id,
    title: readIn(title, language),
    published: isPublished(record) ? { kind, slug } : null,
    mayWithdraw: may(person, { do: 'withdraw', record }),
    goes: whatGoes(portal.db, recordId),
  }
}

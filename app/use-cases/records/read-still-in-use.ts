import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { ageOf } from './age.ts'

/** What somebody is told before they say whether a case study is still in use. */
export function readStillInUse(portal: Portal, person: Person, recordId: string, language: Language) {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'confirm', record })
  const age = ageOf(portal, record)
  if (age === null || record.live === null) throw new Fault('not-found')
  return {
    id: record.id,
    title: readIn(record.live.content.title, language),
    ...age,
    isDue: age.reviewOn <= portal.clock().toISOString().slice(0, 10),
    hasDraft: record.draft !== null,
  }
}

import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addInspiration } from '#db/lineage.ts'
import { findRecord } from '#db/records.ts'
import { startRecord } from './start-record.ts'

export interface StartInspired {
  organisationId: string
  original: Language
  /** The id of the published record that gave the idea. */
  inspiredBy: string
}

/** Begins a case study that says what inspired it. Gives the record's id. */
export function startInspired(
  portal: Portal,
  person: Person,
  { organisationId, original, inspiredBy }: StartInspired,
): string {
  const start = { kind: 'case-study', organisationId, original } as const
  return startRecord(portal, person, start, {
    words: {},
    event: 'started',
    then: (db, recordId) => {
      const [other, draft] = [findRecord(db, inspiredBy), findRecord(db, recordId)?.draft]
      if (other === null || !isPublished(other) || !draft) throw new Fault('not-found')
      addInspiration(db, draft.id, inspiredBy)
    },
  })
}

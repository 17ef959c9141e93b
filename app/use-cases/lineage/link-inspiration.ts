import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addInspiration, inspirationsOf, removeInspiration } from '#db/lineage.ts'
import { findRecord } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** More would say nothing about where it came from. */
export const mostInspirations = 10

export interface Inspiration {
  recordId: string
  /** The id of the published record that inspired it. */
  inspiredBy: string
}

/** Says in a draft that another published record inspired it. Readers see it when the draft is published. */
export function linkInspiration(
  portal: Portal,
  person: Person,
  { recordId, inspiredBy }: Inspiration,
): Result<null> {
  return act<Result<null>>(portal, person, 'edit', recordId, ({ db, record }) => {
    const other = findRecord(db, inspiredBy)
    if (other === null || other.id === recordId || !isPublished(other)) {
      return refuse([{ field: 'address', problem: 'not-found' }])
    }
    const draft = draftOf(record)
    if (inspirationsOf(db, draft.id).length >= mostInspirations) {
      return refuse([{ field: 'address', problem: 'too-many', values: { limit: mostInspirations } }])
    }
    addInspiration(db, draft.id, inspiredBy)
    return done(null)
  })
}

export function unlinkInspiration(
  portal: Portal,
  person: Person,
  { recordId, inspiredBy }: Inspiration,
): void {
  act(portal, person, 'edit', recordId, ({ db, record }) => {
    removeInspiration(db, draftOf(record).id, inspiredBy)
  })
}

import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { looksAt } from '#db/meetings.ts'
import { findRecord } from '#db/records.ts'

/** How many teams looked at a record in a meeting, in how many organisations: of those alone that agreed to be counted. */
export interface Looks {
  teams: number
  organisations: number
}

/** Null when nobody who agreed looked at it, or when it is not on the portal any more. */
export function readLooks({ db }: Portal, recordId: string): Looks | null {
  const record = findRecord(db, recordId)
  if (record === null || !isPublished(record)) return null
  const looks = looksAt(db, recordId)
  return looks.teams === 0 ? null : looks
}

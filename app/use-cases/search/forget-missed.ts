import { daysKept, fewestShown } from '#app/domain/missed-search.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteMissed } from '#db/missed-searches.ts'

/** Deletes counts of searches in vain that are kept no longer, as the privacy page promises. Gives how many. */
export function forgetMissed(portal: Portal): number {
  const days = daysKept(dayOf(portal.clock().toISOString()))
  return tx(portal.db, (db) => deleteMissed(db, { ...days, fewest: fewestShown }))
}

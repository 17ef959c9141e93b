import { daysKept, fewestShown, type MissedOutcome, type MissedSearch } from '#app/domain/missed-search.ts'
import type { Visitor } from '#app/domain/person.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { frequentlyMissed } from '#db/missed-searches.ts'

const mostShown = 200

/** What readers looked for in vain, the most frequent first; only what was looked for several times. */
export function listMissed(
  portal: Portal,
  visitor: Visitor,
  input: { outcome: MissedOutcome },
): MissedSearch[] {
  insist(visitor, { do: 'see-missed-searches' })
  const { from } = daysKept(dayOf(portal.clock().toISOString()))
  return frequentlyMissed(portal.db, { from, fewest: fewestShown, outcome: input.outcome, atMost: mostShown })
}

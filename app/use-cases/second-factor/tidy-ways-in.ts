import type { Portal } from '#app/portal.ts'
import { deleteExpiredAttempts } from '#db/identity-providers.ts'
import { deleteExpiredPendingSignIns } from '#db/second-factors.ts'

/** Forgets those who were half-way in and did not come on. Gives how many. */
export function tidyWaysIn({ db, clock }: Portal): number {
  return deleteExpiredPendingSignIns(db, clock()) + deleteExpiredAttempts(db, clock())
}

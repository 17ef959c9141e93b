import { daysMailIsKept } from '#app/domain/mail.ts'
import type { Portal } from '#app/portal.ts'
import { forgetSettledMail, giveUpOldMail } from '#db/mail-trouble.ts'

/**
 * Forgets mail that was sent or given up a month ago, and gives up what has waited as long: where no mail server was
 * ever set up it must not all go out on the day that one is. Gives how many were forgotten.
 */
export function tidyMail(portal: Portal): number {
  const now = portal.clock()
  const before = new Date(now.getTime() - daysMailIsKept * 24 * 60 * 60_000).toISOString()
  giveUpOldMail(portal.db, { before, now: now.toISOString() })
  return forgetSettledMail(portal.db, before)
}

import { daysKept } from '#app/domain/person-data.ts'
import { absoluteLimitHours, browserDays } from '#app/domain/session.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteExpiredEmailChanges } from '#db/email-changes.ts'
import { deleteInvitationsOver } from '#db/invitations.ts'
import { forgetBrowsersBefore } from '#db/known-browsers.ts'
import { deleteExpiredPasswordResets } from '#db/password-resets.ts'
import { deleteExpiredSessions, deleteSessionsBegunBefore } from '#db/sessions.ts'
import { keepAccount } from '../keep-account.ts'
import { forgetCounts } from '../throttle.ts'

/**
 * Deletes what is over about accounts, as the privacy page promises: sessions, links, changes of address nobody agreed
 * to, old invitations, browsers not seen for a year, counts of tries. Gives how many.
 */
export function tidyAccounts(portal: Portal): number {
  const now = portal.clock()
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  return tx(portal.db, (db) => {
    const deleted =
      deleteExpiredSessions(db, now) +
      deleteSessionsBegunBefore(db, hoursAgo(absoluteLimitHours)) +
      deleteExpiredPasswordResets(db, now.toISOString()) +
      deleteExpiredEmailChanges(db, now.toISOString()) +
      deleteInvitationsOver(db, hoursAgo(daysKept.invitation * 24)) +
      forgetBrowsersBefore(db, hoursAgo(browserDays * 24)) +
      forgetCounts(portal)
    if (deleted > 0)
      keepAccount(portal, db, { actorId: null, deed: 'accounts.tidy', subject: String(deleted) })
    return deleted
  })
}

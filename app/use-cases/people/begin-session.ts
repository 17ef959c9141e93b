import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import type { Reader } from '#db/connection.ts'
import { deleteExpiredSessions, deleteSession } from '#db/sessions.ts'
import { hashOfToken } from './credentials.ts'
import { startSession } from './start-session.ts'
import { tellOfNewBrowser } from './tell-of-new-browser.ts'

/**
 * The last step of every way of signing in, inside its transaction: the session the browser already had ends, a new one
 * begins, and the audit log says by which way. Gives the token for the cookie.
 */
export function beginSession(
  portal: Portal,
  db: Reader,
  entry: { personId: string; previousToken: string | null; deed: AuditedDeed },
): string {
  const { personId, previousToken, deed } = entry
  deleteExpiredSessions(db, portal.clock())
  if (previousToken !== null) deleteSession(db, hashOfToken(previousToken))
  tellOfNewBrowser(portal, db, personId)
  const token = startSession(portal, db, personId)
  keepAccount(portal, db, { actorId: personId, deed, subject: personId })
  return token
}

import { pendingMinutes } from '#app/domain/second-factor.ts'
import type { Portal } from '#app/portal.ts'
import { hashOfToken, newToken } from '#app/use-cases/people/credentials.ts'
import type { Reader } from '#db/connection.ts'
import { insertPendingSignIn } from '#db/second-factors.ts'

/**
 * A step of the ways of signing in: instead of a session, a sign-in that waits ten minutes for a code. Gives the token
 * for the browser's cookie, which opens nothing but the page where the code is typed.
 */
export function askForCode(
  portal: Portal,
  db: Reader,
  given: { personId: string; organisationId: string | null },
): string {
  const token = newToken()
  const expiresAt = new Date(portal.clock().getTime() + pendingMinutes * 60_000).toISOString()
  insertPendingSignIn(db, { ...given, tokenHash: hashOfToken(token), expiresAt })
  return token
}

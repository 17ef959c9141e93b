import { idleEnd } from '#app/domain/session.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { noteBrowser } from '#db/known-browsers.ts'
import { insertSession } from '#db/sessions.ts'
import { hashOfToken, newToken } from './credentials.ts'

/**
 * A step of verbs that sign somebody in: always a new session, whose token goes into their cookie and nowhere else. From
 * now on their browser is known.
 */
export function startSession(portal: Portal, db: Reader, personId: string): string {
  const token = newToken()
  const now = portal.clock()
  const { browser, system } = portal.device ?? { browser: 'other', system: 'other' }
  insertSession(db, {
    id: hashOfToken(token),
    personId,
    createdAt: now,
    expiresAt: idleEnd(now),
    browser,
    system,
  })
  if (portal.device !== null) {
    noteBrowser(db, { personId, keyHash: hashOfToken(portal.device.key), usedAt: now.toISOString() })
  }
  return token
}

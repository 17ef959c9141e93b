import { idleEnd } from '#app/domain/session.ts'
import type { Reader } from '#db/connection.ts'
import { insertSession } from '#db/sessions.ts'
import { hashOfToken, newToken } from './credentials.ts'

/** A step of verbs that sign somebody in: always a new session, whose token goes into their cookie and nowhere else. */
export function startSession(db: Reader, personId: string, now: Date): string {
  const token = newToken()
  insertSession(db, { id: hashOfToken(token), personId, createdAt: now, expiresAt: idleEnd(now) })
  return token
}

import { eq, lte } from 'drizzle-orm'
import type { DeviceKind } from '#app/domain/device.ts'
import type { Reader } from './connection.ts'
import { sessions } from './schema/schema.ts'

/** `id` is the SHA-256 of the token in the cookie. */
export function insertSession(
  db: Reader,
  session: { id: string; personId: string; createdAt: Date; expiresAt: Date } & DeviceKind,
): void {
  db.insert(sessions)
    .values({
      id: session.id,
      userId: session.personId,
      createdAt: session.createdAt.toISOString(),
      browser: session.browser,
      system: session.system,
      expiresAt: Math.floor(session.expiresAt.getTime() / 1000),
    })
    .run()
}

export function deleteSession(db: Reader, id: string): void {
  db.delete(sessions).where(eq(sessions.id, id)).run()
}

/** Signs somebody out everywhere. */
export function endSessionsOf(db: Reader, personId: string): void {
  db.delete(sessions).where(eq(sessions.userId, personId)).run()
}

export function countSessionsOf(db: Reader, personId: string): number {
  return db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, personId)).all().length
}

export function deleteExpiredSessions(db: Reader, now: Date): void {
  db.delete(sessions)
    .where(lte(sessions.expiresAt, Math.floor(now.getTime() / 1000)))
    .run()
}

import { and, eq, gt, lt, lte } from 'drizzle-orm'
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

/** Sessions of a person that have not ended by themselves. */
export function sessionsOf(db: Reader, personId: string, now: Date) {
  const { id, createdAt, usedAt, browser, system } = sessions
  return db
    .select({ id, createdAt, usedAt, browser, system })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, Math.floor(now.getTime() / 1000))))
    .all()
}

export function noteSessionUse(db: Reader, id: string, usedAt: string): void {
  db.update(sessions).set({ usedAt }).where(eq(sessions.id, id)).run()
}

/** Signs somebody out everywhere. */
export function endSessionsOf(db: Reader, personId: string): void {
  db.delete(sessions).where(eq(sessions.userId, personId)).run()
}

export function countSessionsOf(db: Reader, personId: string): number {
  return db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, personId)).all().length
}

/** Gives how many there were. */
export function deleteExpiredSessions(db: Reader, now: Date): number {
  const over = lte(sessions.expiresAt, Math.floor(now.getTime() / 1000))
  return db.delete(sessions).where(over).run().changes
}

/** Sessions past their absolute limit. Gives how many there were. */
export function deleteSessionsBegunBefore(db: Reader, time: string): number {
  return db.delete(sessions).where(lt(sessions.createdAt, time)).run().changes
}

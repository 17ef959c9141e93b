import { asc, eq, lte } from 'drizzle-orm'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { passwordResets, resetRequests } from './schema/schema.ts'

/** `sealed` is the address that was typed. */
export function insertResetRequest(
  db: Reader,
  request: { sealed: string; language: Language; at: string },
): void {
  db.insert(resetRequests).values(request).run()
}

/** Wishes that nobody has looked at yet, oldest first. */
export function openResetRequests(db: Reader) {
  return db.select().from(resetRequests).orderBy(asc(resetRequests.id)).limit(100).all()
}

export function deleteResetRequest(db: Reader, id: number): void {
  db.delete(resetRequests).where(eq(resetRequests.id, id)).run()
}

/** The only link of this person: one made before no longer works. */
export function putPasswordReset(db: Reader, reset: typeof passwordResets.$inferInsert): void {
  const { personId: _, ...set } = reset
  db.insert(passwordResets).values(reset).onConflictDoUpdate({ target: passwordResets.personId, set }).run()
}

export function findPasswordReset(
  db: Reader,
  tokenHash: string,
): { personId: string; expiresAt: string } | null {
  const { personId, expiresAt } = passwordResets
  const mine = eq(passwordResets.tokenHash, tokenHash)
  return db.select({ personId, expiresAt }).from(passwordResets).where(mine).get() ?? null
}

/** Uses the link up; false when somebody already did. */
export function usePasswordReset(db: Reader, tokenHash: string): boolean {
  return db.delete(passwordResets).where(eq(passwordResets.tokenHash, tokenHash)).run().changes === 1
}

/** Makes the link of somebody useless, since their password or address is another one now. */
export function voidPasswordReset(db: Reader, personId: string): void {
  db.delete(passwordResets).where(eq(passwordResets.personId, personId)).run()
}

/** Gives how many there were. */
export function deleteExpiredPasswordResets(db: Reader, now: string): number {
  return db.delete(passwordResets).where(lte(passwordResets.expiresAt, now)).run().changes
}

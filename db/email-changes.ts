import { eq, lte, or } from 'drizzle-orm'
import type { AddressSide, EmailChange } from '#app/domain/email-change.ts'
import type { Reader } from './connection.ts'
import { emailChanges } from './schema/schema.ts'

/** The only wish of this person: the links of one before no longer work. */
export function putEmailChange(
  db: Reader,
  change: { personId: string; newEmail: string; createdAt: string; expiresAt: string } & Record<
    'oldTokenHash' | 'newTokenHash',
    string
  >,
): void {
  deleteEmailChange(db, change.personId)
  db.insert(emailChanges).values(change).run()
}

export function findEmailChange(db: Reader, personId: string): EmailChange | null {
  const row = db.select().from(emailChanges).where(eq(emailChanges.personId, personId)).get()
  return row ? toEmailChange(row) : null
}

/** The wish that a link belongs to, and to which of the two addresses it was sent. */
export function findEmailChangeByToken(
  db: Reader,
  tokenHash: string,
): { change: EmailChange; side: AddressSide } | null {
  const { oldTokenHash, newTokenHash } = emailChanges
  const mine = or(eq(oldTokenHash, tokenHash), eq(newTokenHash, tokenHash))
  const row = db.select().from(emailChanges).where(mine).get()
  return row ? { change: toEmailChange(row), side: row.oldTokenHash === tokenHash ? 'old' : 'new' } : null
}

export function agreeToEmailChange(db: Reader, personId: string, side: AddressSide, at: string): void {
  db.update(emailChanges)
    .set(side === 'old' ? { oldAgreedAt: at } : { newAgreedAt: at })
    .where(eq(emailChanges.personId, personId))
    .run()
}

/** False when there was none. */
export function deleteEmailChange(db: Reader, personId: string): boolean {
  return db.delete(emailChanges).where(eq(emailChanges.personId, personId)).run().changes === 1
}

/** Gives how many there were. */
export function deleteExpiredEmailChanges(db: Reader, now: string): number {
  return db.delete(emailChanges).where(lte(emailChanges.expiresAt, now)).run().changes
}

function toEmailChange(row: typeof emailChanges.$inferSelect): EmailChange {
  const { personId, newEmail, oldAgreedAt, newAgreedAt, expiresAt } = row
  return { personId, newEmail, oldAgreedAt, newAgreedAt, expiresAt }
}

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Account, AccountState } from '#app/domain/account.ts'
import type { Reader } from './connection.ts'
import { people } from './schema/schema.ts'

/** Every account that was not deleted, by name. */
export function allAccounts(db: Reader): Account[] {
  const { id, name, email, suspendedAt, deletedAt } = people
  return db
    .select({ id, name, email, suspendedAt })
    .from(people)
    .where(isNull(deletedAt))
    .orderBy(asc(name), asc(id))
    .all()
    .map((row) => ({ id: row.id, name: row.name, email: row.email, suspended: row.suspendedAt !== null }))
}

/** Null when there is no such account, or it was deleted. */
export function accountState(db: Reader, personId: string): AccountState | null {
  const { id, createdAt, suspendedAt, suspendedFor, deletedAt } = people
  return (
    db
      .select({ createdAt, suspendedAt, suspendedFor })
      .from(people)
      .where(and(eq(id, personId), isNull(deletedAt)))
      .get() ?? null
  )
}

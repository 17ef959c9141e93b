import { and, eq, notExists, type SQL } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { memberships, suspendedMembers } from './schema/schema.ts'

/** Somebody's roles in one organisation rest from now on. Does nothing when they do already. */
export function suspendMember(
  db: Reader,
  suspension: { organisationId: string; personId: string; suspendedAt: string; suspendedBy: string },
): void {
  db.insert(suspendedMembers).values(suspension).onConflictDoNothing().run()
}

export function liftMember(db: Reader, organisationId: string, personId: string): void {
  db.delete(suspendedMembers)
    .where(and(eq(suspendedMembers.organisationId, organisationId), eq(suspendedMembers.personId, personId)))
    .run()
}

/** The ids of those whose roles in the organisation rest. */
export function suspendedIn(db: Reader, organisationId: string): Set<string> {
  const rows = db
    .select({ id: suspendedMembers.personId })
    .from(suspendedMembers)
    .where(eq(suspendedMembers.organisationId, organisationId))
    .all()
  return new Set(rows.map(({ id }) => id))
}

/** Of a membership in a query: it does not rest. */
export function isInForce(db: Reader): SQL {
  return notExists(
    db
      .select({ id: suspendedMembers.personId })
      .from(suspendedMembers)
      .where(
        and(
          eq(suspendedMembers.organisationId, memberships.organisationId),
          eq(suspendedMembers.personId, memberships.personId),
        ),
      ),
  )
}

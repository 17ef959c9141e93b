import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Invitation } from '#app/domain/membership.ts'
import type { Reader } from './connection.ts'
import { invitations } from './schema/schema.ts'

/** The link's token is stored as its SHA-256 only. */
export function insertInvitation(
  db: Reader,
  invitation: Omit<Invitation, 'usedAt'> & { tokenHash: string },
): void {
  db.insert(invitations).values(invitation).run()
}

export function findInvitation(db: Reader, tokenHash: string): Invitation | null {
  const row = db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)).get()
  return row ? toInvitation(row) : null
}

/** Uses the invitation up; false when somebody already did. */
export function useInvitation(db: Reader, id: string, at: string): boolean {
  const used = db
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt)))
    .run()
  return used.changes === 1
}

/** Invitations that can still be accepted, newest first. */
export function openInvitations(db: Reader, organisationId: string, now: string): Invitation[] {
  return db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(desc(invitations.createdAt))
    .all()
    .map(toInvitation)
}

/** Takes back what was offered to this address and not accepted; gives how many there were. */
export function deleteOpenInvitations(db: Reader, organisationId: string, email: string): number {
  return db
    .delete(invitations)
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.email, email),
        isNull(invitations.usedAt),
      ),
    )
    .run().changes
}

function toInvitation({ tokenHash: _, ...invitation }: typeof invitations.$inferSelect): Invitation {
  return invitation
}

import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
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

/** Gives it another link, in the name of whoever sends it now. */
export function renewInvitation(
  db: Reader,
  id: string,
  change: { tokenHash: string; invitedBy: string; expiresAt: string },
): void {
  db.update(invitations).set(change).where(eq(invitations.id, id)).run()
}

/** Those that were accepted, or ran out, before this time. Gives how many there were. */
export function deleteInvitationsOver(db: Reader, before: string): number {
  const over = or(
    lt(invitations.usedAt, before),
    and(isNull(invitations.usedAt), lt(invitations.expiresAt, before)),
  )
  return db.delete(invitations).where(over).run().changes
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

/** False when there is no such invitation, or somebody has accepted it. */
export function deleteOpenInvitation(db: Reader, organisationId: string, id: string): boolean {
  const mine = and(eq(invitations.organisationId, organisationId), eq(invitations.id, id))
  const deleted = db
    .delete(invitations)
    .where(and(mine, isNull(invitations.usedAt)))
    .run()
  return deleted.changes === 1
}

/** Takes back every invitation to an organisation that nobody has accepted. Gives their ids. */
export function deleteOpenInvitations(db: Reader, organisationId: string): string[] {
  return db
    .delete(invitations)
    .where(and(eq(invitations.organisationId, organisationId), isNull(invitations.usedAt)))
    .returning({ id: invitations.id })
    .all()
    .map(({ id }) => id)
}

function toInvitation({ tokenHash: _, ...invitation }: typeof invitations.$inferSelect): Invitation {
  return invitation
}

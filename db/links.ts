import { and, count, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { DraftLink, LinkPurpose } from '#app/domain/link.ts'
import type { Reader } from './connection.ts'
import { editions, links } from './schema/schema.ts'

/** The link's token is stored as its SHA-256 only. */
export function insertLink(
  db: Reader,
  link: Omit<DraftLink, 'revokedAt' | 'uses'> & { tokenHash: string },
): void {
  db.insert(links).values(link).run()
}

/** A link with the id of the record that its draft belongs to, or null. */
export function findLink(
  db: Reader,
  purpose: LinkPurpose,
  tokenHash: string,
): { link: DraftLink; recordId: string } | null {
  const row = db
    .select({ link: links, recordId: editions.recordId })
    .from(links)
    .innerJoin(editions, eq(editions.id, links.editionId))
    .where(and(eq(links.tokenHash, tokenHash), eq(links.purpose, purpose)))
    .get()
  return row ? { link: toLink(row.link), recordId: row.recordId } : null
}

/** The links to a draft for one purpose, newest first. */
export function linksTo(db: Reader, editionId: string, purpose: LinkPurpose): DraftLink[] {
  return db
    .select()
    .from(links)
    .where(and(eq(links.editionId, editionId), eq(links.purpose, purpose)))
    .orderBy(desc(links.createdAt), desc(links.id))
    .all()
    .map(toLink)
}

/** How many links to a draft still work, for every purpose. */
export function countOpenLinks(db: Reader, editionId: string, now: string): number {
  const open = and(eq(links.editionId, editionId), isNull(links.revokedAt), gt(links.expiresAt, now))
  return db.select({ n: count() }).from(links).where(open).get()?.n ?? 0
}

/** Counts a use; false when all were used up. */
export function useLink(db: Reader, id: string): boolean {
  const left = or(isNull(links.atMost), lt(links.uses, links.atMost))
  const used = db
    .update(links)
    .set({ uses: sql`${links.uses} + 1` })
    .where(and(eq(links.id, id), left))
    .run()
  return used.changes === 1
}

/** False when the draft has no such link, or it was revoked before. */
export function revokeLink(
  db: Reader,
  at: { id: string; editionId: string; purpose: LinkPurpose; revokedAt: string },
): boolean {
  const revoked = db
    .update(links)
    .set({ revokedAt: at.revokedAt })
    .where(
      and(
        eq(links.id, at.id),
        eq(links.editionId, at.editionId),
        eq(links.purpose, at.purpose),
        isNull(links.revokedAt),
      ),
    )
    .run()
  return revoked.changes === 1
}

function toLink({ tokenHash: _, ...link }: typeof links.$inferSelect): DraftLink {
  return link
}

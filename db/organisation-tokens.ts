import { and, desc, eq, getTableColumns, isNull, lt } from 'drizzle-orm'
import type { OrganisationToken } from '#app/domain/organisation-token.ts'
import type { Reader } from './connection.ts'
import { keptAnswers, organisationTokens } from './schema/schema.ts'

const { tokenHash: _, ...columns } = getTableColumns(organisationTokens)

export function insertToken(db: Reader, token: typeof organisationTokens.$inferInsert): void {
  db.insert(organisationTokens).values(token).run()
}

/** The token with this hash, whether or not it still opens anything. */
export function findToken(db: Reader, tokenHash: string): OrganisationToken | null {
  const held = eq(organisationTokens.tokenHash, tokenHash)
  return db.select(columns).from(organisationTokens).where(held).get() ?? null
}

/** All of an organisation's tokens, the newest first. */
export function tokensOf(db: Reader, organisationId: string): OrganisationToken[] {
  return db
    .select(columns)
    .from(organisationTokens)
    .where(eq(organisationTokens.organisationId, organisationId))
    .orderBy(desc(organisationTokens.createdAt), desc(organisationTokens.id))
    .all()
}

/** False when the organisation has no such token, or it was revoked before. */
export function markTokenRevoked(
  db: Reader,
  { id, organisationId, at }: { id: string; organisationId: string; at: string },
): boolean {
  const open = and(
    eq(organisationTokens.id, id),
    eq(organisationTokens.organisationId, organisationId),
    isNull(organisationTokens.revokedAt),
  )
  return db.update(organisationTokens).set({ revokedAt: at }).where(open).run().changes === 1
}

export function noteTokenUse(db: Reader, id: string, at: string): void {
  db.update(organisationTokens).set({ lastUsedAt: at }).where(eq(organisationTokens.id, id)).run()
}

export type KeptAnswer = typeof keptAnswers.$inferSelect

/** What was answered to the request with this key; null when there was none since `since`. */
export function findKeptAnswer(
  db: Reader,
  { tokenId, key, since }: { tokenId: string; key: string; since: string },
): KeptAnswer | null {
  const found = db
    .select()
    .from(keptAnswers)
    .where(and(eq(keptAnswers.tokenId, tokenId), eq(keptAnswers.key, key)))
    .get()
  return found !== undefined && found.at >= since ? found : null
}

/** Keeps an answer in place of one from before `since`, too old to be given again; throws when there is a newer one. */
export function keepAnswer(db: Reader, answer: KeptAnswer, since: string): void {
  const { tokenId, key } = answer
  db.delete(keptAnswers)
    .where(and(eq(keptAnswers.tokenId, tokenId), eq(keptAnswers.key, key), lt(keptAnswers.at, since)))
    .run()
  db.insert(keptAnswers).values(answer).run()
}

/** Gives how many were forgotten. */
export function forgetAnswersBefore(db: Reader, at: string): number {
  return db.delete(keptAnswers).where(lt(keptAnswers.at, at)).run().changes
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import type { BodyCorrection, BodyPreview } from '#app/domain/body-preview.ts'
import type { Reader } from './connection.ts'
import { bodyCorrections, bodyPreviews, records } from './schema/schema.ts'

/** The period that was opened for the body named in a draft, or null. */
export function findBodyPreview(db: Reader, editionId: string): BodyPreview | null {
  const row = db.select().from(bodyPreviews).where(eq(bodyPreviews.editionId, editionId)).get()
  return row ? toPreview(row) : null
}

/** Opens the period, anew if there was one before; corrections of another body are not this one's business. */
export function openBodyPreview(
  db: Reader,
  preview: Pick<BodyPreview, 'editionId' | 'organisationId' | 'openedAt' | 'lastDay'> & { openedBy: string },
): void {
  const { editionId, organisationId } = preview
  const before = findBodyPreview(db, editionId)
  if (before !== null && before.organisationId !== organisationId)
    db.delete(bodyCorrections).where(eq(bodyCorrections.editionId, editionId)).run()
  const fresh = { agreedAt: null, agreedBy: null, skippedAt: null, skippedBy: null, skipReason: '' }
  db.insert(bodyPreviews)
    .values(preview)
    .onConflictDoUpdate({ target: bodyPreviews.editionId, set: { ...preview, ...fresh } })
    .run()
}

export function changeBodyPreview(
  db: Reader,
  editionId: string,
  change:
    { agreedAt: string; agreedBy: string } | { skippedAt: string; skippedBy: string; skipReason: string },
): void {
  db.update(bodyPreviews).set(change).where(eq(bodyPreviews.editionId, editionId)).run()
}

/** The present drafts that were opened to these organisations, those that end first at the top. */
export function previewsForBodies(
  db: Reader,
  organisationIds: readonly string[],
): { preview: BodyPreview; recordId: string }[] {
  if (organisationIds.length === 0) return []
  return db
    .select({ preview: bodyPreviews, recordId: records.id })
    .from(bodyPreviews)
    .innerJoin(records, eq(records.draftEditionId, bodyPreviews.editionId))
    .where(inArray(bodyPreviews.organisationId, [...organisationIds]))
    .orderBy(asc(bodyPreviews.lastDay), asc(bodyPreviews.openedAt))
    .all()
    .map(({ preview, recordId }) => ({ preview: toPreview(preview), recordId }))
}

/** What a body sent about a draft, oldest first. */
export function correctionsOf(db: Reader, editionId: string): BodyCorrection[] {
  return db
    .select()
    .from(bodyCorrections)
    .where(eq(bodyCorrections.editionId, editionId))
    .orderBy(asc(bodyCorrections.sentAt), asc(bodyCorrections.id))
    .all()
    .map(({ id, field, correction, sentAt, doneAt }) => ({ id, field, correction, sentAt, doneAt }))
}

export function insertCorrections(
  db: Reader,
  rows: readonly (Omit<BodyCorrection, 'doneAt'> & { editionId: string; sentBy: string })[],
): void {
  db.insert(bodyCorrections)
    .values([...rows])
    .run()
}

/** Marks a correction as dealt with, or no longer (`done` null). False when the draft has no such correction. */
export function markBodyCorrection(
  db: Reader,
  at: { editionId: string; id: string },
  done: { at: string; by: string } | null,
): boolean {
  const marked = db
    .update(bodyCorrections)
    .set({ doneAt: done?.at ?? null, doneBy: done?.by ?? null })
    .where(and(eq(bodyCorrections.id, at.id), eq(bodyCorrections.editionId, at.editionId)))
    .run()
  return marked.changes === 1
}

function toPreview(row: typeof bodyPreviews.$inferSelect): BodyPreview {
  const { openedBy: _, agreedBy: _agreed, skippedBy: _skipped, ...preview } = row
  return preview
}

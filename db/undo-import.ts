import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { forgetImported } from './imports.ts'
import { caseReferences, editions, linkUses, records, renderings, timeline } from './schema/schema.ts'

/** Whether a record is still the draft that an import made: never saved, sent, published or put away since. */
export function isAsImported(db: Reader, recordId: string): boolean {
  const all = db
    .select({ lock: editions.lock, status: editions.status })
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .all()
  const [only] = all
  return all.length === 1 && only?.lock === 0 && only.status === 'draft'
}

/** Whether a record's draft is still as an import began it. */
export function isDraftAsBegun(db: Reader, recordId: string): boolean {
  const draft = draftOf(db, recordId)
  return draft?.lock === 0 && draft.status === 'draft'
}

/** Deletes a record that nothing but an import wrote. Fails where anything else leads to it. */
export function deleteImported(db: Reader, recordId: string): void {
  forgetImported(db, recordId)
  db.update(records).set({ draftEditionId: null }).where(eq(records.id, recordId)).run()
  deleteEditions(
    db,
    idsOf(db.select({ id: editions.id }).from(editions).where(eq(editions.recordId, recordId)).all()),
  )
  db.delete(timeline).where(eq(timeline.recordId, recordId)).run()
  db.delete(caseReferences).where(eq(caseReferences.recordId, recordId)).run()
  db.delete(records).where(eq(records.id, recordId)).run()
}

function draftOf(db: Reader, recordId: string) {
  return db
    .select({ id: editions.id, lock: editions.lock, status: editions.status })
    .from(editions)
    .innerJoin(records, and(eq(records.id, recordId), eq(records.draftEditionId, editions.id)))
    .get()
}

function deleteEditions(db: Reader, ids: string[]): void {
  db.delete(renderings).where(inArray(renderings.editionId, ids)).run()
  db.delete(linkUses).where(inArray(linkUses.editionId, ids)).run()
  db.delete(editions).where(inArray(editions.id, ids)).run()
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

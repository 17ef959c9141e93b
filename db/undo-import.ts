import { and, eq, inArray, is, sql, type Column, type Table } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader } from './connection.ts'
import { forgetImported } from './imports.ts'
import * as schema from './schema/schema.ts'
import { caseReferences, editions, linkUses, records, renderings, timeline } from './schema/schema.ts'

/** Whether a record is still the draft that an import made: never saved, sent, published, put away or added to since. */
export function isAsImported(db: Reader, recordId: string): boolean {
  const all = db
    .select({ id: editions.id, lock: editions.lock, status: editions.status })
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .all()
  const [only] = all
  if (only === undefined || all.length > 1 || only.lock !== 0 || only.status !== 'draft') return false
  return !isAddedTo(db, records, recordId, written) && !isAddedTo(db, editions, only.id, written)
}

/** Whether a record's draft is still as an import began it. */
export function isDraftAsBegun(db: Reader, recordId: string): boolean {
  const draft = draftOf(db, recordId)
  if (draft?.lock !== 0 || draft.status !== 'draft') return false
  return !isAddedTo(db, editions, draft.id, [...written, ...carriedOver]) && hasFilesOfLive(db, draft)
}

/** What an import writes itself, or others do by themselves of what it wrote. */
const written: readonly Table[] = [
  editions,
  records,
  renderings,
  linkUses,
  timeline,
  caseReferences,
  schema.importRows,
]

/** What a new draft has from the edition that it is to follow. */
const carriedOver: readonly Table[] = [schema.editionAttachments, schema.inspirations]

/** Whether a row of any other table leads to this one: a decision, a file, a colleague, a form that was parked. */
function isAddedTo(db: Reader, table: Table, id: string, besides: readonly Table[]): boolean {
  return columnsLeadingTo(table).some(
    (column) =>
      !besides.includes(column.table) &&
      db
        .select({ one: sql`1` })
        .from(column.table)
        .where(eq(column, id))
        .get() !== undefined,
  )
}

/** Read from the schema, so that a table of the future is not forgotten. */
function columnsLeadingTo(table: Table): Column[] {
  return Object.values(schema)
    .filter((one) => is(one, SQLiteTable))
    .flatMap((one) => getTableConfig(one).foreignKeys)
    .map((key) => key.reference())
    .filter(({ foreignTable }) => foreignTable === table)
    .flatMap(({ columns }) => columns)
}

function hasFilesOfLive(db: Reader, { id, liveId }: { id: string; liveId: string | null }): boolean {
  const files = (editionId: string | null) => JSON.stringify(editionId === null ? [] : heldBy(db, editionId))
  return files(id) === files(liveId)
}

function heldBy(db: Reader, editionId: string) {
  const { attachmentId, position, title, alt } = schema.editionAttachments
  return db
    .select({ attachmentId, title, alt })
    .from(schema.editionAttachments)
    .where(eq(schema.editionAttachments.editionId, editionId))
    .orderBy(position)
    .all()
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
    .select({ id: editions.id, lock: editions.lock, status: editions.status, liveId: records.liveEditionId })
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

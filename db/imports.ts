import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm'
import {
  rowResults,
  type BatchState,
  type ImportBatch,
  type RowCounts,
  type RowResult,
} from '#app/domain/import-batch.ts'
import { noChoices, type FoundInFile, type ImportChoices } from '#app/domain/import-choices.ts'
import type { Scheme } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { importHabits, importRows, imports } from './schema/schema.ts'

const batchColumns = {
  id: imports.id,
  organisationId: imports.organisationId,
  startedBy: imports.startedBy,
  startedAt: imports.startedAt,
  scheme: imports.scheme,
  original: imports.original,
  language: imports.language,
  fileName: imports.fileName,
  format: imports.format,
  state: imports.state,
  revises: imports.revises,
  updatedAt: imports.updatedAt,
}

export function insertImport(
  db: Reader,
  batch: ImportBatch,
  given: { file: Uint8Array; found: FoundInFile; choices: ImportChoices },
): void {
  db.insert(imports)
    .values({ ...batch, ...given, file: Buffer.from(given.file) })
    .run()
}

export function findImport(db: Reader, id: string): ImportBatch | null {
  return db.select(batchColumns).from(imports).where(eq(imports.id, id)).get() ?? null
}

/** Newest first. */
export function importsOf(db: Reader, organisationIds: readonly string[]): ImportBatch[] {
  const own = inArray(imports.organisationId, [...organisationIds])
  return db.select(batchColumns).from(imports).where(own).orderBy(desc(imports.startedAt)).limit(50).all()
}

/** The first that the portal is to work on in the background. */
export function nextImport(db: Reader): ImportBatch | null {
  const waiting = inArray(imports.state, ['checking', 'importing'])
  return db.select(batchColumns).from(imports).where(waiting).orderBy(asc(imports.updatedAt)).get() ?? null
}

/** What was sent: null once it was forgotten. */
export function fileOfImport(db: Reader, id: string): Buffer | null {
  return db.select({ file: imports.file }).from(imports).where(eq(imports.id, id)).get()?.file ?? null
}

export function choicesOf(db: Reader, id: string): { found: FoundInFile | null; choices: ImportChoices } {
  const row = db
    .select({ found: imports.found, choices: imports.choices })
    .from(imports)
    .where(eq(imports.id, id))
    .get()
  return { found: row?.found ?? null, choices: row?.choices ?? noChoices }
}

/** Changes an import that is still in one of the states; false when somebody was faster. */
export function updateImport(
  db: Reader,
  id: string,
  from: readonly BatchState[],
  change: Partial<typeof imports.$inferInsert> & { updatedAt: string },
): boolean {
  const still = and(eq(imports.id, id), inArray(imports.state, [...from]))
  return db.update(imports).set(change).where(still).run().changes === 1
}

export function deleteImport(db: Reader, id: string): void {
  db.delete(importRows).where(eq(importRows.importId, id)).run()
  db.delete(imports).where(eq(imports.id, id)).run()
}

/** Imports that nobody finished and nobody touched since. */
export function staleImports(db: Reader, before: string): string[] {
  const unfinished = inArray(imports.state, ['choosing', 'check-stopped', 'checked', 'undone'])
  const stale = and(lt(imports.updatedAt, before), unfinished)
  const rows = db.select({ id: imports.id }).from(imports).where(stale).all()
  return rows.map(({ id }) => id)
}

/** Imports that stopped half-way, and that nobody went on with since. */
export function stoppedImports(db: Reader, before: string): string[] {
  const stopped = and(lt(imports.updatedAt, before), eq(imports.state, 'import-stopped'))
  const rows = db.select({ id: imports.id }).from(imports).where(stopped).all()
  return rows.map(({ id }) => id)
}

export type KeptRow = typeof importRows.$inferSelect

export function insertImportRows(db: Reader, rows: readonly KeptRow[]): void {
  if (rows.length > 0)
    db.insert(importRows)
      .values([...rows])
      .run()
}

export function deleteImportRows(db: Reader, importId: string): void {
  db.delete(importRows).where(eq(importRows.importId, importId)).run()
}

export function rowsOfImport(db: Reader, importId: string): KeptRow[] {
  return db
    .select()
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .orderBy(asc(importRows.line))
    .all()
}

export function rejectedRows(db: Reader, importId: string, atMost: number): KeptRow[] {
  return db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.result, 'rejected')))
    .orderBy(asc(importRows.line))
    .limit(atMost)
    .all()
}

export function rowCounts(db: Reader, importId: string): RowCounts {
  const rows = db
    .select({ result: importRows.result, n: count() })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .groupBy(importRows.result)
    .all()
  const counts = new Map<RowResult, number>(rows.map(({ result, n }) => [result, n]))
  return Object.fromEntries(rowResults.map((result) => [result, counts.get(result) ?? 0])) as RowCounts
}

/** The names of its rows do not lead to what is to be deleted any more. */
export function forgetImported(db: Reader, recordId: string): void {
  db.update(importRows).set({ recordId: null }).where(eq(importRows.recordId, recordId)).run()
}

export function habitsOf(db: Reader, organisationId: string, scheme: Scheme): ImportChoices {
  const own = and(eq(importHabits.organisationId, organisationId), eq(importHabits.scheme, scheme))
  return db.select().from(importHabits).where(own).get()?.choices ?? noChoices
}

export function keepHabits(db: Reader, organisationId: string, scheme: Scheme, choices: ImportChoices): void {
  db.insert(importHabits)
    .values({ organisationId, scheme, choices })
    .onConflictDoUpdate({ target: [importHabits.organisationId, importHabits.scheme], set: { choices } })
    .run()
}

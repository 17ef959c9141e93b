import { and, eq } from 'drizzle-orm'
import type { Scheme } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { caseReferences } from './schema/schema.ts'

/** The record that holds a case reference already, or null. */
export function recordWithReference(db: Reader, scheme: Scheme, reference: string): string | null {
  const row = db
    .select()
    .from(caseReferences)
    .where(and(eq(caseReferences.scheme, scheme), eq(caseReferences.reference, reference)))
    .get()
  return row?.recordId ?? null
}

export function replaceReferences(
  db: Reader,
  recordId: string,
  scheme: Scheme,
  references: readonly string[],
): void {
  db.delete(caseReferences).where(eq(caseReferences.recordId, recordId)).run()
  const rows = references.map((reference) => ({ scheme, reference, recordId }))
  if (rows.length > 0) db.insert(caseReferences).values(rows).run()
}

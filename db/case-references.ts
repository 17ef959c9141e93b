import { and, eq, sql } from 'drizzle-orm'
import type { Scheme } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { caseReferences } from './schema/schema.ts'

/** The record that holds a case reference already, or null. */
export function recordWithReference(db: Reader, scheme: Scheme, reference: string): string | null {
  return holder(db).get({ scheme, reference })?.recordId ?? null
}

const holder = prepared((db) => {
  const { scheme, reference } = caseReferences
  return db
    .select()
    .from(caseReferences)
    .where(and(eq(scheme, sql.placeholder('scheme')), eq(reference, sql.placeholder('reference'))))
    .prepare()
})

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

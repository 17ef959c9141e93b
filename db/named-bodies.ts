import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { belongingsOf } from './organisation-merge.ts'
import { caseAgainst } from './organisation-records.ts'
import { editions, organisations } from './schema/schema.ts'

/** Keeps in which import an organisation was named. */
export function noteNamed(db: Reader, organisationId: string, importId: string): void {
  db.update(organisations).set({ namedInImport: importId }).where(eq(organisations.id, organisationId)).run()
}

/** An administrator has seen it: from now on it is an organisation like any other. */
export function settleNamed(db: Reader, organisationId: string): void {
  noteNamed(db, organisationId, '')
}

/** The ids of the organisations that were named in an import, and that no administrator has looked at since. */
export function namedBodies(db: Reader): Set<string> {
  const { id, namedInImport, mergedInto } = organisations
  const rows = db
    .select({ id })
    .from(organisations)
    .where(and(ne(namedInImport, ''), isNull(mergedInto)))
    .all()
  return new Set(rows.map((row) => row.id))
}

/** Those that were named in this import and that nothing and nobody uses: no edition, old ones too, and no person. */
export function unusedNamedIn(db: Reader, importId: string, now: string): string[] {
  const { id, namedInImport, mergedInto, closedAt } = organisations
  const named = db
    .select({ id })
    .from(organisations)
    .where(and(eq(namedInImport, importId), isNull(mergedInto), isNull(closedAt)))
    .all()
    .map((row) => row.id)
  if (named.length === 0) return []
  const used = db
    .select({ id: caseAgainst })
    .from(editions)
    .where(inArray(caseAgainst, named))
    .groupBy(caseAgainst)
    .all()
    .map((row) => row.id)
  const into = db
    .select({ id: mergedInto })
    .from(organisations)
    .where(inArray(mergedInto, named))
    .all()
    .map((row) => row.id)
  return named.filter((one) => {
    const { signIn, ...counts } = belongingsOf(db, one, now)
    const hasNothing = !signIn && Object.values(counts).every((count) => count === 0)
    return hasNothing && !used.includes(one) && !into.includes(one)
  })
}

/** Deletes an organisation that nothing leads to. */
export function deleteNamed(db: Reader, organisationId: string): void {
  db.delete(organisations)
    .where(and(eq(organisations.id, organisationId), sql`${organisations.namedInImport} <> ''`))
    .run()
}

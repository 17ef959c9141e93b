import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { casebookEntries, editions, organisations, records } from './schema/schema.ts'

/** The published casebooks that have this record among their entries. */
export function casebooksHolding(db: Reader, recordId: string): { id: string; slug: string }[] {
  return holding(db).all({ recordId })
}

const holding = prepared((db) =>
  db
    .select({ id: records.id, slug: records.slug })
    .from(casebookEntries)
    .innerJoin(records, eq(records.id, casebookEntries.casebookId))
    .where(
      and(
        eq(casebookEntries.recordId, sql.placeholder('recordId')),
        isNotNull(records.liveEditionId),
        isNull(records.withdrawal),
      ),
    )
    .prepare(),
)

/** The titles of the published casebooks at these addresses. */
export function casebookTitles(db: Reader, slugs: readonly string[]): { slug: string; title: Bilingual }[] {
  if (slugs.length === 0) return []
  const title = sql<Bilingual>`${editions.content} -> '$.title'`.mapWith(readTitle)
  return db
    .select({ slug: records.slug, title })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(and(eq(records.kind, 'casebook'), inArray(records.slug, [...slugs]), isNull(records.withdrawal)))
    .all()
}

function readTitle(json: string): Bilingual {
  return JSON.parse(json) as Bilingual
}

/** Ids of the records in a casebook's live edition, published or not. */
export function entriesOf(db: Reader, casebookId: string): string[] {
  return heldBy(db)
    .all({ casebookId })
    .map((row) => row.id)
}

const heldBy = prepared((db) =>
  db
    .select({ id: casebookEntries.recordId })
    .from(casebookEntries)
    .where(eq(casebookEntries.casebookId, sql.placeholder('casebookId')))
    .prepare(),
)

/** Notes which records a casebook's new live edition holds. */
export function replaceEntries(db: Reader, casebookId: string, recordIds: readonly string[]): void {
  db.delete(casebookEntries).where(eq(casebookEntries.casebookId, casebookId)).run()
  const rows = [...new Set(recordIds)].map((recordId) => ({ casebookId, recordId }))
  if (rows.length > 0) db.insert(casebookEntries).values(rows).run()
}

/** Whether an ombudsman's casebooks are published by somebody who did not write at them. */
export function isSecondPersonRequired(db: Reader, organisationId: string): boolean {
  const row = db
    .select({ required: organisations.secondPersonRequired })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .get()
  return row?.required ?? false
}

export function setSecondPersonRequired(db: Reader, organisationId: string, required: boolean): void {
  db.update(organisations)
    .set({ secondPersonRequired: required })
    .where(eq(organisations.id, organisationId))
    .run()
}

import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { editions } from './schema/schema.ts'

/** Who wrote the editions that readers had before the live one, by the record's id; records without any are left out. */
export function authorsOfEarlierEditions(db: Reader, recordIds: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  // SQLite takes a bounded number of parameters in one statement.
  for (let i = 0; i < recordIds.length; i += 500) {
    const slice = recordIds.slice(i, i + 500)
    const rows = db
      .select({ recordId: editions.recordId, authors: editions.authors })
      .from(editions)
      .where(
        and(
          inArray(editions.recordId, slice),
          eq(editions.status, 'archived'),
          isNotNull(editions.publishedAt),
        ),
      )
      .all()
    for (const { recordId, authors } of rows)
      found.set(recordId, [...new Set([...(found.get(recordId) ?? []), ...authors])])
  }
  return found
}

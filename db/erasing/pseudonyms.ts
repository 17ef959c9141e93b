import { eq } from 'drizzle-orm'
import { deletePseudonymKeys } from '../anonymity.ts'
import type { Reader } from '../connection.ts'
import { editions, records } from '../schema/schema.ts'

/** Destroys who is meant by the letters in a record, for every case that any of its editions was about. */
export function destroyKeysOfRecord(db: Reader, recordId: string): void {
  const held = db
    .select({ organisationId: records.organisationId, content: editions.content })
    .from(editions)
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(eq(editions.recordId, recordId))
    .all()
  for (const { organisationId, content } of held) {
    if (!('references' in content)) continue
    const references = content.references.map(({ reference }) => reference)
    deletePseudonymKeys(db, { organisationId, scheme: content.scheme, references })
  }
}

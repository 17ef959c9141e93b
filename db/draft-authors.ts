import { eq } from 'drizzle-orm'
import type { Edition } from '#app/domain/record.ts'
import type { Reader } from './connection.ts'
import { editions } from './schema/schema.ts'

/**
 * Counts somebody among a draft's authors who changed something beside its words, such as its files. The lock stays:
 * whoever is writing meanwhile loses nothing.
 */
export function addAuthor(
  db: Reader,
  draft: Pick<Edition, 'id' | 'authors'>,
  personId: string,
  at: string,
): void {
  db.update(editions)
    .set({ authors: [...new Set([...draft.authors, personId])], updatedAt: at })
    .where(eq(editions.id, draft.id))
    .run()
}

import { asc, eq } from 'drizzle-orm'
import type { WordList } from '#app/domain/listed-words.ts'
import type { Reader } from './connection.ts'
import { listedWords } from './schema/schema.ts'

/** An entry as it is stored: only the portal's own key opens its words. */
export interface SealedWords {
  id: string
  list: WordList
  sealed: string
  addedAt: string
}

/** Both lists, the oldest entry first. */
export function sealedLists(db: Reader): SealedWords[] {
  return db.select().from(listedWords).orderBy(asc(listedWords.addedAt), asc(listedWords.id)).all()
}

export function insertSealedWords(db: Reader, words: SealedWords): void {
  db.insert(listedWords).values(words).run()
}

export function deleteSealedWords(db: Reader, id: string): void {
  db.delete(listedWords).where(eq(listedWords.id, id)).run()
}

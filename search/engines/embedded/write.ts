import type { Database } from 'better-sqlite3'
import { readIn } from '#app/domain/text.ts'
import type { SearchDocument } from '../../document.ts'
import { stem } from '../../stem.ts'
import { titleKey } from '../../title-key.ts'
import {
  differentWords,
  indexedWords,
  keywordStems,
  stemsOf,
  writtenWords,
  type IndexedWords,
} from '../../indexed-words.ts'
import { documentAt } from './read-document.ts'
import type { Tables } from './tables.ts'

/** By how much the number of documents with a word changes, and of those that have it in Welsh text. */
interface WordCount {
  documents: number
  welsh: number
}

/** Gathered here and written once for many documents, since they share most of their words. */
export type WordCounts = Map<string, WordCount>

/** A document that was written or taken out. */
export interface Change {
  number: number
  id: string
}

/** How many changes other processes may lag behind before they read everything again. */
const changesKept = 2_000

/**
 * Puts documents into one generation; an older version than the one held is ignored. Runs inside whatever
 * transaction is open. Returns what changed.
 */
export function put(tables: Tables, documents: Iterable<SearchDocument>, counts: WordCounts): Change[] {
  const changed: Change[] = []
  for (const document of documents) {
    const held = tables.byId.get(document.id)
    if (held && held.version > document.version) continue
    if (held) takeRows(tables, held.number, counts)
    changed.push({ number: putRows(tables, held?.number ?? null, document, counts), id: document.id })
  }
  return changed
}

/** Takes documents out; ids that are not there are ignored. Returns what changed. */
export function take(tables: Tables, ids: readonly string[], counts: WordCounts): Change[] {
  const changed: Change[] = []
  for (const id of ids) {
    const held = tables.byId.get(id)
    if (!held) continue
    takeRows(tables, held.number, counts)
    changed.push({ number: held.number, id })
  }
  return changed
}

/** Writes the gathered word counts and empties them. */
export function writeCounts(tables: Tables, counts: WordCounts): void {
  let gone = false
  for (const [word, count] of counts) {
    writeCount(tables, word, count)
    gone ||= count.documents < 0
  }
  if (gone) for (const word of counts.keys()) tables.forgetWord.run(word)
  counts.clear()
}

/** Adds to what is known of one word. */
export function writeCount(tables: Tables, word: string, { documents, welsh }: WordCount): void {
  if (documents !== 0 || welsh !== 0) tables.countWord.run(word, stem(word), documents, welsh)
}

/**
 * Tells every process, this one included, which documents to look at again. Old entries go, except while a rebuild
 * needs them to catch up.
 */
export function logChanges(connection: Database, changes: readonly Change[]): void {
  if (changes.length === 0) return
  const stamp = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)
  const add = connection.prepare('INSERT INTO search_change (stamp, document, id) VALUES (?, ?, ?)')
  for (const { number, id } of changes) add.run(stamp, number, id)
  connection
    .prepare(
      `DELETE FROM search_change WHERE number <= (SELECT max(number) FROM search_change) - ?
        AND (SELECT building FROM search_state) IS NULL`,
    )
    .run(changesKept)
}

function putRows(tables: Tables, held: number | null, document: SearchDocument, counts: WordCounts): number {
  const { id, version, date, evidence, title, summary, body, keywords } = document
  const row = tables.putDocument.run({
    number: held,
    ...{ id, version, date, evidence },
    facets: JSON.stringify(document.facets),
    title_en: title.en,
    title_cy: title.cy,
    key_en: titleKey(readIn(title, 'en').text, 'en'),
    key_cy: titleKey(readIn(title, 'cy').text, 'cy'),
  })
  const number = Number(row.lastInsertRowid)
  const refs = JSON.stringify(document.references)
  tables.putText.run(number, summary.en, summary.cy, keywords, refs, body.en, body.cy)
  const words = indexedWords(document)
  const en = [stemsOf(words.en.title), stemsOf(words.en.summary)] as const
  const cy = [stemsOf(words.cy.title), stemsOf(words.cy.summary)] as const
  const bodies = { en: stemsOf(words.en.body), cy: stemsOf(words.cy.body) }
  tables.putIndex.run(number, ...en, bodies.en, ...cy, bodies.cy, keywordStems(words))
  tables.putHeading.run(number, ...en, ...cy)
  tables.putExact.run(number, writtenWords(words))
  countWords(counts, words, 1)
  return number
}

function takeRows(tables: Tables, number: number, counts: WordCounts): void {
  const document = documentAt(tables, number)
  if (document) countWords(counts, indexedWords(document), -1)
  tables.takeDocument.run(number)
  tables.takeText.run(number)
  tables.takeIndex.run(number)
  tables.takeHeading.run(number)
  tables.takeExact.run(number)
}

function countWords(counts: WordCounts, words: IndexedWords, by: 1 | -1): void {
  const { all, welsh } = differentWords(words)
  for (const word of all) {
    const count = counts.get(word) ?? { documents: 0, welsh: 0 }
    count.documents += by
    if (welsh.has(word)) count.welsh += by
    counts.set(word, count)
  }
}

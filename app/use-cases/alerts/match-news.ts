import { setImmediate as otherWork } from 'node:timers/promises'
import { followedBy, followedKey } from '#app/domain/followed.ts'
import type { Portal } from '#app/portal.ts'
import { insertMatch, newsLeft, oldestNews, takeNews, type News } from '#db/alerts.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecords } from '#db/records.ts'
import { activeFollowers, activeSearch, activeSearches, type StoredSearch } from '#db/saved-searches.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Percolator } from '#search/engines/embedded/percolate.ts'
import { dueFor } from './due-for.ts'
import { groupedBy } from './grouped-by.ts'
import { searchDocument } from '../search/tell-search.ts'
import { readForMatching } from './kept-query.ts'

const mostAtOnce = 500
/** Searches that are asked before others are served. */
const searchesAtOnce = 50
/** What is noted in one transaction; the news of one search more. */
const notedAtOnce = 500

/**
 * Finds whom to tell of what went live: asks every saved search of an index of the new records alone. The news is taken off
 * the list once all that was found is noted, so that nothing is lost whenever it stops. Gives how much news there was.
 */
export async function matchNews(portal: Portal): Promise<number> {
  const news = oldestNews(portal.db, mostAtOnce)
  if (news.length === 0) return 0
  const searches = activeSearches(portal.db)
  const found = searches.length === 0 ? new Map<string, string[]>() : await ask(portal, searches, news)
  await note(portal, news, found)
  return news.length
}

/** The ids of the records that answer each saved search, by the ids of those that any answers. */
async function ask(
  portal: Portal,
  searches: readonly { id: string; query: string }[],
  news: readonly News[],
): Promise<Map<string, string[]>> {
  const published = news.filter(({ rowKey }) => rowKey === null).map(({ recordId }) => recordId)
  const percolator = await portal.percolator(documentsOf(portal, published))
  try {
    return await askAll(portal, searches, percolator)
  } finally {
    percolator.close()
  }
}

/** Many people keep the same search: it is asked once. */
async function askAll(
  portal: Portal,
  searches: readonly { id: string; query: string }[],
  percolator: Percolator,
): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>()
  const found = new Map<string, string[]>()
  for (const [number, { id, query }] of searches.entries()) {
    if (number % searchesAtOnce === 0) await otherWork()
    const known = answers.get(query) ?? answer(portal, { id, query }, percolator)
    answers.set(query, known)
    if (known.length > 0) found.set(id, known)
  }
  return found
}

function answer(portal: Portal, search: { id: string; query: string }, percolator: Percolator): string[] {
  try {
    const query = readForMatching(portal, search.query)
    return query === null ? [] : percolator.matching(query)
  } catch (error) {
    // Whatever is wrong with one search, everybody else is told.
    portal.log.error({ err: error, search: search.id }, 'a saved search could not be asked')
    return []
  }
}

/** The records that readers can see, as search has them. */
export function documentsOf(portal: Portal, recordIds: readonly string[]): SearchDocument[] {
  return findRecords(portal.db, [...new Set(recordIds)]).flatMap((record) => {
    const document = searchDocument(portal, portal.db, record)
    return document === null ? [] : [document]
  })
}

/**
 * Notes whom to tell in short transactions, and serves others between them: there may be hundreds of thousands to note.
 * Only the last one takes the news off the list; what is noted again after a crash, or by another process, is there
 * already, and nobody is told of it twice.
 */
async function note(
  portal: Portal,
  news: readonly News[],
  found: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const foundAt = portal.clock()
  const ids = news.map(({ id }) => id)
  for (const piece of inPieces(toTell(portal.db, groupedBy(news, followedBy), found))) {
    tx(portal.db, (db) => {
      // What was taken down meanwhile is told to nobody; what another process took, it has noted.
      const left = newsLeft(db, ids)
      for (const { searchId, news } of piece) {
        const search = activeSearch(db, searchId)
        const there = news.filter(({ id }) => left.has(id))
        if (search !== null) noteFor(db, search, { news: there, now: foundAt })
      }
    })
    await otherWork()
  }
  takeNews(portal.db, ids)
}

/** What a search, or somebody who follows one thing, is to be told. */
interface ToTell {
  searchId: string
  news: readonly News[]
}

function* toTell(
  db: Reader,
  byKey: ReadonlyMap<string, readonly News[]>,
  found: ReadonlyMap<string, readonly string[]>,
): Generator<ToTell> {
  for (const [searchId, recordIds] of found) {
    const keys = recordIds.map((id) => followedKey({ kind: 'record', id }))
    yield { searchId, news: keys.flatMap((key) => byKey.get(key) ?? []) }
  }
  for (const [key, news] of byKey) {
    for (const { id: searchId } of activeFollowers(db, key)) yield { searchId, news }
  }
}

function* inPieces(all: Iterable<ToTell>): Generator<ToTell[]> {
  let piece: ToTell[] = []
  let size = 0
  for (const one of all) {
    piece.push(one)
    size += one.news.length
    if (size < notedAtOnce && piece.length < searchesAtOnce) continue
    yield piece
    ;[piece, size] = [[], 0]
  }
  if (piece.length > 0) yield piece
}

/** What was there before somebody saved the search, or followed the thing, is no news to them. */
function noteFor(
  db: Reader,
  search: StoredSearch,
  { news, now }: { news: readonly News[]; now: Date },
): void {
  const fresh = news.filter(({ at }) => at >= search.createdAt)
  if (fresh.length === 0) return
  const dueAt = dueFor(db, search, now).toISOString()
  const about = { searchId: search.id, personId: search.personId, foundAt: now.toISOString(), dueAt }
  for (const { recordId, rowKey, newsKey, kind } of fresh)
    insertMatch(db, { ...about, recordId, rowKey, newsKey, kind })
}

import { setImmediate as otherWork } from 'node:timers/promises'
import { followedBy, followedKey } from '#app/domain/followed.ts'
import type { Portal } from '#app/portal.ts'
import { insertMatch, oldestNews, takeNews, type News } from '#db/alerts.ts'
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

/**
 * Finds whom to tell of what went live: asks every saved search of an index of the new records alone. What was found is
 * noted in the transaction that takes the news off the list, so that nothing is lost or found twice whenever it stops.
 * Gives how much news there was.
 */
export async function matchNews(portal: Portal): Promise<number> {
  const news = oldestNews(portal.db, mostAtOnce)
  if (news.length === 0) return 0
  const searches = activeSearches(portal.db)
  const found = searches.length === 0 ? new Map<string, string[]>() : await ask(portal, searches, news)
  note(portal, news, found)
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

function note(portal: Portal, news: readonly News[], found: ReadonlyMap<string, readonly string[]>): void {
  const now = portal.clock()
  const byKey = groupedBy(news, followedBy)
  tx(portal.db, (db) => {
    const ids = news.map(({ id }) => id)
    // Another process was quicker with some of it: what it found is noted, and the rest comes again.
    if (takeNews(db, ids) < ids.length) throw new Error('the news was taken meanwhile')
    for (const [searchId, recordIds] of found) {
      const search = activeSearch(db, searchId)
      const keys = recordIds.map((id) => followedKey({ kind: 'record', id }))
      if (search !== null) noteFor(db, search, { news: keys.flatMap((key) => byKey.get(key) ?? []), now })
    }
    for (const [key, news] of byKey)
      for (const follow of activeFollowers(db, key)) noteFor(db, follow, { news, now })
  })
}

/** What was there before somebody saved the search, or followed the thing, is no news to them. */
function noteFor(
  db: Reader,
  search: StoredSearch,
  { news, now }: { news: readonly News[]; now: Date },
): void {
  const dueAt = dueFor(db, search, now).toISOString()
  const about = { searchId: search.id, personId: search.personId, foundAt: now.toISOString(), dueAt }
  for (const { recordId, rowKey, newsKey, kind, at } of news)
    if (at >= search.createdAt) insertMatch(db, { ...about, recordId, rowKey, newsKey, kind })
}

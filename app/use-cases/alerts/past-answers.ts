import type { Followed } from '#app/domain/followed.ts'
import type { Portal } from '#app/portal.ts'
import { pastNews, type PastNews } from '#db/alerts.ts'
import { findRecommendation } from '../tracking/find-recommendation.ts'
import { readForMatching } from './kept-query.ts'
import { documentsOf } from './match-news.ts'

/** Editions of a month that a preview looks through. */
export const mostLookedAt = 500

/** Newest first; `cut` when there was more than is looked through. */
interface Past {
  news: PastNews[]
  cut: boolean
}

/** What a search would have found since then (UTC, ISO), newest first, among records as they are today. */
export async function pastAnswers(portal: Portal, stored: string, since: string): Promise<Past> {
  const query = readForMatching(portal, stored)
  if (query === null) return { news: [], cut: false }
  const all = pastNews(portal.db, since, mostLookedAt + 1)
  const news = all.slice(0, mostLookedAt)
  const documents = documentsOf(
    portal,
    news.map(({ recordId }) => recordId),
  )
  const percolator = await portal.percolator(documents)
  const answering = new Set(percolator.matching(query))
  percolator.close()
  return { news: news.filter(({ recordId }) => answering.has(recordId)), cut: all.length > news.length }
}

/** What its followers would have been told of something that readers can see: the same, of it alone. */
export function pastOfFollowed(portal: Portal, { kind, id }: Followed, since: string): Past {
  if (kind === 'record') return { news: pastNews(portal.db, since, mostLookedAt, id), cut: false }
  const { record, entries } = findRecommendation(portal, portal.db, id)
  const news = entries
    .filter(({ deed, at }) => deed !== 'returned' && at >= since)
    .map(({ at }): PastNews => ({ recordId: record.id, kind: 'recorded', at }))
    .reverse()
  return { news, cut: false }
}

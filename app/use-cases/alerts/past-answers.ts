import type { Followed } from '#app/domain/followed.ts'
import type { Portal } from '#app/portal.ts'
import { pastNews, type PastNews } from '#db/alerts.ts'
import { findRecommendation } from '../tracking/find-recommendation.ts'
import { readForMatching } from './kept-query.ts'
import { documentsOf } from './match-news.ts'

const mostLookedAt = 500

/** What a search would have found since then (UTC, ISO), newest first, among records as they are today. */
export async function pastAnswers(portal: Portal, stored: string, since: string): Promise<PastNews[]> {
  const query = readForMatching(portal, stored)
  if (query === null) return []
  const news = pastNews(portal.db, since, mostLookedAt)
  const documents = documentsOf(
    portal,
    news.map(({ recordId }) => recordId),
  )
  const percolator = await portal.percolator(documents)
  const answering = new Set(percolator.matching(query))
  percolator.close()
  return news.filter(({ recordId }) => answering.has(recordId))
}

/** What its followers would have been told of something that readers can see: the same, of it alone. */
export function pastOfFollowed(portal: Portal, { kind, id }: Followed, since: string): PastNews[] {
  if (kind === 'record') return pastNews(portal.db, since, mostLookedAt, id)
  const { record, entries } = findRecommendation(portal, portal.db, id)
  return entries
    .filter(({ deed, at }) => deed !== 'returned' && at >= since)
    .map(({ at }): PastNews => ({ recordId: record.id, kind: 'recorded', at }))
    .reverse()
}

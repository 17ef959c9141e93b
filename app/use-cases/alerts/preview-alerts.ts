import type { Visitor } from '#app/domain/person.ts'
import { daysPreviewed, type NewsKind } from '#app/domain/saved-search.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { pastNews } from '#db/alerts.ts'
import { findRecords } from '#db/records.ts'
import { savedSearchOf } from '#db/saved-searches.ts'
import { insist } from '../insist.ts'
import { readForMatching } from './kept-query.ts'
import { documentsOf } from './match-news.ts'
import { dueFor } from './due-for.ts'

const mostLookedAt = 500
const mostShown = 20

/** What a search would have sent, had it been saved a month ago; records as they are today. */
export interface AlertPreview {
  records: number
  mails: number
  /** Newest first; `dueAt` is that of the mail. */
  shown: { id: string; title: ReadText; path: string; kind: NewsKind; dueAt: string }[]
}

export async function previewAlerts(
  portal: Portal,
  visitor: Visitor,
  { id, language }: { id: string; language: Language },
): Promise<AlertPreview> {
  const person = insist(visitor, { do: 'use-account' })
  const stored = savedSearchOf(portal.db, person.id, id)
  const query = stored === null ? null : readForMatching(portal, stored.query)
  if (stored === null || query === null) return { records: 0, mails: 0, shown: [] }
  const now = portal.clock().toISOString()
  const since = new Date(Date.parse(now) - daysPreviewed * 24 * 60 * 60_000).toISOString()
  const news = pastNews(portal.db, since, mostLookedAt)
  const documents = documentsOf(
    portal,
    news.map(({ recordId }) => recordId),
  )
  const percolator = await portal.percolator(documents)
  const answering = new Set(percolator.matching(query))
  percolator.close()
  const told = news
    .filter(({ recordId }) => answering.has(recordId))
    .map((one) => ({ ...one, dueAt: dueFor(portal.db, stored, new Date(one.at)).toISOString() }))
    .filter(({ dueAt }) => dueAt <= now)
  const first = told.slice(0, mostShown)
  const records = findRecords(
    portal.db,
    first.map(({ recordId }) => recordId),
  )
  const byId = new Map(records.map((record) => [record.id, record]))
  return {
    records: told.length,
    mails: new Set(told.map(({ dueAt }) => dueAt)).size,
    shown: first.flatMap(({ recordId, kind, dueAt }, at) => {
      const record = byId.get(recordId)
      if (record?.live == null) return []
      const title = readIn(record.live.content.title, language)
      return [{ id: `${recordId}-${at}`, title, path: paths.record(record), kind, dueAt }]
    }),
  }
}

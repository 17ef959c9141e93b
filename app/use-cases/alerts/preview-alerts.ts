import { readFollowed } from '#app/domain/followed.ts'
import type { Visitor } from '#app/domain/person.ts'
import { daysPreviewed, type Alerts, type NewsKind } from '#app/domain/saved-search.ts'
import type { ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { savedSearchOf, type StoredSearch } from '#db/saved-searches.ts'
import type { SearchQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { dueFor } from './due-for.ts'
import { followedThing } from './followed-thing.ts'
import { keepQuery } from './kept-query.ts'
import { mostLookedAt, pastAnswers, pastOfFollowed } from './past-answers.ts'

const mostShown = 20

/** What a search would have sent, had it been saved a month ago; records as they are today. */
export interface AlertPreview {
  records: number
  mails: number
  /** How many of the month's editions were looked through, when there were more; null when all were. */
  ofNewest: number | null
  /** Newest first; `dueAt` is that of the mail. */
  shown: { id: string; title: ReadText; path: string; kind: NewsKind; dueAt: string }[]
}

const nothing: AlertPreview = { records: 0, mails: 0, ofNewest: null, shown: [] }

/** Of a search that is kept, or of what is followed. */
export async function previewAlerts(
  portal: Portal,
  visitor: Visitor,
  { id, language }: { id: string; language: Language },
): Promise<AlertPreview> {
  const person = insist(visitor, { do: 'use-account' })
  const stored = savedSearchOf(portal.db, person.id, id)
  return stored === null ? nothing : previewOf(portal, stored, language)
}

/** Of a search that somebody is about to keep, as if they were told so often. */
export async function previewSearch(
  portal: Portal,
  visitor: Visitor,
  { query, alerts }: { query: SearchQuery; alerts: Alerts },
): Promise<AlertPreview> {
  const { id: personId } = insist(visitor, { do: 'use-account' })
  return previewOf(portal, { personId, alerts, query: keepQuery(query), follows: null }, query.language)
}

async function previewOf(
  portal: Portal,
  stored: Pick<StoredSearch, 'personId' | 'alerts' | 'query' | 'follows'>,
  language: Language,
): Promise<AlertPreview> {
  const now = portal.clock().toISOString()
  const since = new Date(Date.parse(now) - daysPreviewed * 24 * 60 * 60_000).toISOString()
  const followed = stored.follows === null ? null : readFollowed(stored.follows)
  const thing = followed && followedThing(portal, followed, language)
  if (followed !== null && thing === null) return nothing
  const { news, cut } =
    followed === null
      ? await pastAnswers(portal, stored.query, since)
      : pastOfFollowed(portal, followed, since)
  const told = news
    .map((one) => ({ ...one, dueAt: dueFor(portal.db, stored, new Date(one.at)).toISOString() }))
    .filter(({ dueAt }) => dueAt <= now)
  const first = told.slice(0, mostShown)
  return {
    records: told.length,
    ofNewest: cut ? mostLookedAt : null,
    mails: new Set(told.map(({ dueAt }) => dueAt)).size,
    shown: first.flatMap(({ recordId, kind, dueAt }, at) => {
      const about = thing ?? followedThing(portal, { kind: 'record', id: recordId }, language)
      return about === null ? [] : [{ id: `${recordId}-${at}`, ...about, kind, dueAt }]
    }),
  }
}

import { Fault } from '#app/domain/fault.ts'
import { readFollowed } from '#app/domain/followed.ts'
import type { LastMailState } from '#app/domain/mail.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readAlerts, type Alerts } from '#app/domain/saved-search.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { waitingMatches } from '#db/alerts.ts'
import { savedSearchesOf, savedSearchOf, type StoredSearch } from '#db/saved-searches.ts'
import type { SearchQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { followedThing, type FollowedThing } from './followed-thing.ts'
import { facetNames, type FacetNames } from '../search/facet-names.ts'
import { readKept } from './kept-query.ts'
import { dueFor } from './due-for.ts'
import { ownTeams } from './own-teams.ts'

/** A saved search, or what somebody follows by itself, as they see it. */
export interface SavedSearch {
  id: string
  name: string
  query: SearchQuery
  /** The names of what it is narrowed to, for saying it back. */
  names: FacetNames
  /** What is followed; its thing is null when that is gone. Null for a search. */
  follows: { thing: FollowedThing | null } | null
  alerts: Alerts
  /** Of alerts before the meetings of one team: its name, null when they no longer prepare them. Not given otherwise. */
  team?: string | null
  paused: boolean
  version: number
}

/** The same in the list, with how its alerts fare. Times are UTC, ISO. */
export interface ListedSearch extends SavedSearch {
  lastMail: { at: string; state: LastMailState | 'forgotten' } | null
  /** Null when it is told at once, or paused. */
  nextDue: string | null
  waiting: number
}

export function listSavedSearches(
  portal: Portal,
  visitor: Visitor,
  language: Language = 'en',
): ListedSearch[] {
  const { id } = insist(visitor, { do: 'use-account' })
  const waiting = waitingMatches(portal.db, id)
  return savedSearchesOf(portal.db, id).map(({ mailState, ...stored }) => ({
    ...asShown(portal, stored, language),
    lastMail: stored.lastMailAt === null ? null : { at: stored.lastMailAt, state: mailState ?? 'forgotten' },
    nextDue:
      stored.paused || stored.alerts === 'immediate'
        ? null
        : dueFor(portal.db, stored, portal.clock()).toISOString(),
    waiting: waiting.get(stored.id) ?? 0,
  }))
}

/** One of one's own; there is none of anybody else's. */
export function readSavedSearch(
  portal: Portal,
  visitor: Visitor,
  { id, language }: { id: string; language: Language },
): SavedSearch {
  const person = insist(visitor, { do: 'use-account' })
  const stored = savedSearchOf(portal.db, person.id, id)
  if (stored === null) throw new Fault('not-found')
  return asShown(portal, stored, language)
}

function asShown(portal: Portal, stored: StoredSearch, language: Language): SavedSearch {
  const { id, name, alerts, paused, version } = stored
  const query = readKept(portal, stored.query, language)
  const names = facetNames(portal, query.filters, language)
  const followed = stored.follows === null ? null : readFollowed(stored.follows)
  const follows = followed && { thing: followedThing(portal, followed, language) }
  const shown = { id, name, alerts, paused, version, query, names, follows }
  const seriesId = readAlerts(alerts)?.seriesId ?? null
  if (seriesId === null) return shown
  const team = ownTeams(portal.db, stored.personId).find(({ id }) => id === seriesId)
  return { ...shown, team: team?.name ?? null }
}

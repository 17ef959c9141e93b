import { dueDay } from '#app/domain/due-day.ts'
import { byUrgency, stateOf, type TrackingFilters } from '#app/domain/tracking.ts'
import type { RecommendationStatus } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { lastRecorded, trackedRows, wordsOfRows, type TrackedRow } from '#db/tracking.ts'

/** Whose recommendations: those addressed to these bodies, and those made by these owners. */
export interface Whose {
  bodies: readonly string[]
  owners: readonly string[]
}

/** A recommendation without its words. */
export interface Matching extends Pick<TrackedRow, 'recordId' | 'rowKey' | 'body' | 'kind'> {
  /** `YYYY-MM-DD`, '' when there is none. */
  due: string
  state: RecommendationStatus
}

/** Which recommendations of everything that readers can see the filters leave, the most urgent first. */
export function matchingRecommendations(portal: Portal, filters: TrackingFilters, whose?: Whose): Matching[] {
  const of = filters.body === '' ? whose : { bodies: [filters.body], owners: [] }
  const recorded = lastRecorded(portal.db)
  const today = dayOf(portal.clock().toISOString())
  const terms = portal.terms()
  const wanted = filters.words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = trackedRows(portal.db, of, wanted.flatMap(plainLetters))
    .map((row): Matching => {
      const { recordId, rowKey, body, status } = row
      const due = dueDay(row, row)
      const last = recorded.get(recordId)?.get(rowKey) ?? null
      const kind = terms.present('recommendationKind', row.kind)
      return { recordId, rowKey, body, kind, due, state: stateOf({ due, status }, last, today) }
    })
    .filter(({ kind }) => filters.kind === '' || kind === filters.kind)
    .filter(({ state }) => filters.state === null || state === filters.state)
  return withWords(portal, found, wanted).sort(byUrgency)
}

/** What SQLite can look for itself: it knows capitals of no other letters, and quotes and the like stand in JSON as others. */
function plainLetters(word: string): string[] {
  return word.match(/[a-z0-9]+/g) ?? []
}

/** Those that say all of the words: they, the title of their case, or the name of the body, in either language. */
function withWords(portal: Portal, found: Matching[], wanted: readonly string[]): Matching[] {
  if (wanted.length === 0) return found
  const said = new Map(
    wordsOfRows(portal.db, [...new Set(found.map(({ recordId }) => recordId))]).map((row) => [
      `${row.recordId} ${row.rowKey}`,
      row.words,
    ]),
  )
  const bodies = new Map(
    findOrganisations(portal.db, [...new Set(found.flatMap(({ body }) => body || []))]).map((one) => [
      one.id,
      one.name,
    ]),
  )
  return found.filter(({ recordId, rowKey, body }) => {
    const { text, title, anonymousBody } = said.get(`${recordId} ${rowKey}`) ?? {}
    const all = [text, title, bodies.get(body) ?? anonymousBody]
      .flatMap((one) => [one?.en ?? '', one?.cy ?? ''])
      .join('\n')
      .toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}

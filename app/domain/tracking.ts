import type { Recommendation } from './excerpt.ts'
import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import { isOneOf, recommendationStatuses, type RecommendationStatus } from './vocabulary.ts'

/** What is recorded of a recommendation after it was published: by the body, and then by the ombudsman. */
export const trackingDeeds = ['evidence', 'complied', 'part-complied', 'returned'] as const
export type TrackingDeed = (typeof trackingDeeds)[number]
/** What the ombudsman records; the other one is the body's. */
export type Judgement = Exclude<TrackingDeed, 'evidence'>

/** Something that was recorded. Entries are added and never changed. */
export interface TrackingEntry {
  deed: TrackingDeed
  /** UTC, ISO. */
  at: string
  /** Said between the body and the ombudsman; no reader ever gets it. */
  words: string
  /** A web address where evidence can be seen, '' when there is none. As private as the words. */
  link: string
}

/** How many files may come with one answer of a body. */
export const mostEvidenceFiles = 5

/** How many days before its due day a recommendation is called due. */
export const daysCalledDue = 28

/** What an edition can say that a day on the calendar does not change. */
const settled: readonly RecommendationStatus[] = ['complied', 'part-complied', 'not-complied']

/**
 * What is known of a recommendation, whatever the day: what was recorded last counts over what the edition says, since
 * that was written earlier; evidence that was returned leaves it as if none had come.
 */
export function recordedState(
  status: Recommendation['status'],
  last: TrackingDeed | null,
): Recommendation['status'] {
  if (last === 'complied' || last === 'part-complied') return last
  if (last === 'evidence') return 'evidence-received'
  return last === 'returned' && status === 'evidence-received' ? '' : status
}

/**
 * How far a recommendation has come. `due` is the day worked out (see due-day.ts), '' when there is none; `today` is
 * `YYYY-MM-DD`.
 */
export function stateOf(
  { due, status }: Pick<Recommendation, 'due' | 'status'>,
  last: TrackingDeed | null,
  today: string,
): RecommendationStatus {
  const known = recordedState(status, last)
  if (known === 'evidence-received' || (known !== '' && settled.includes(known))) return known
  if (due === '') return known === '' ? 'not-due' : known
  if (due < today) return 'overdue'
  return daysBetween(today, due) <= daysCalledDue ? 'due' : 'not-due'
}

/** What the people of a body are told about a recommendation's day, once each. */
export type Reminder = 'coming' | 'passed'

/** What to remind of now. Days that passed long ago are told of by nobody: they came with an import, or were told of then. */
export function reminderOf(state: RecommendationStatus, due: string, today: string): Reminder | null {
  if (state === 'due') return 'coming'
  return state === 'overdue' && due !== '' && daysBetween(due, today) <= daysCalledDue ? 'passed' : null
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Whether a body still has something to do or to show. */
export function isOpen(state: RecommendationStatus): boolean {
  return state !== 'complied' && state !== 'evidence-received'
}

/**
 * Whether something can be recorded in this state. Evidence waits for the ombudsman's answer before more of it comes; what
 * was complied with is closed. The ombudsman may record what came by letter, but returns only evidence that is here.
 */
export function canRecord(deed: TrackingDeed, state: RecommendationStatus): boolean {
  if (deed === 'evidence') return isOpen(state)
  if (deed === 'returned') return state === 'evidence-received'
  return state !== deed && state !== 'complied'
}

/** What has to be put right in what was typed: evidence and returning it need words. */
export function checkTracking(deed: TrackingDeed, { words, link }: { words: string; link: string }): Issue[] {
  const issues: Issue[] = []
  const isNeeded = deed === 'evidence' || deed === 'returned'
  if (isNeeded && words.trim() === '') issues.push({ field: 'words', problem: 'required' })
  if (words.length > limits.short)
    issues.push({ field: 'words', problem: 'too-long', values: { limit: limits.short } })
  if (link !== '' && !isWebAddress(link)) issues.push({ field: 'link', problem: 'not-a-url' })
  else if (link.length > 500) issues.push({ field: 'link', problem: 'too-long', values: { limit: 500 } })
  return issues
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

/** What a list of recommendations is narrowed to; '' and null for everything. */
export interface TrackingFilters {
  words: string
  /** An organisation's id. */
  body: string
  kind: string
  state: RecommendationStatus | null
}

/** Narrowed to nothing. */
export const everyRecommendation: TrackingFilters = { words: '', body: '', kind: '', state: null }

export function readTrackingFilters(asked: URLSearchParams): TrackingFilters {
  const state = asked.get('state') ?? ''
  return {
    words: (asked.get('q') ?? '').trim().slice(0, 200),
    body: (asked.get('body') ?? '').slice(0, 100),
    kind: (asked.get('kind') ?? '').slice(0, 100),
    state: isOneOf(recommendationStatuses, state) ? state : null,
  }
}

export function trackingQuery(
  { words, body, kind, state }: Partial<TrackingFilters>,
  page = 1,
): URLSearchParams {
  const asked = {
    q: words ?? '',
    body: body ?? '',
    kind: kind ?? '',
    state: state ?? '',
    page: page > 1 ? String(page) : '',
  }
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
}

/** Overdue ones first, then by their day; those without one last. */
export function byUrgency(
  one: { due: string; state: RecommendationStatus },
  other: { due: string; state: RecommendationStatus },
): number {
  if (one.state !== other.state) return urgency[one.state] - urgency[other.state]
  if (one.due === other.due) return 0
  return (one.due || '9') < (other.due || '9') ? -1 : 1
}

const urgency: Readonly<Record<RecommendationStatus, number>> = {
  overdue: 1,
  due: 2,
  'not-complied': 3,
  'part-complied': 4,
  'evidence-received': 5,
  'not-due': 6,
  complied: 7,
}

/**
 * When readers could last see something new of a recommendation: it was published, something was recorded that they learn
 * of, or a day came that made it due or overdue. UTC, ISO; all of the past.
 */
export function lastNews(
  { due, state }: { due: string; state: RecommendationStatus },
  told: readonly string[],
): string {
  const days = due === '' ? [] : [state === 'overdue' ? dayAfter(due, 1) : dayAfter(due, -daysCalledDue)]
  const byDay = state === 'overdue' || state === 'due' ? days.map((day) => `${day}T00:00:00.000Z`) : []
  return [...told, ...byDay].reduce((one, other) => (one > other ? one : other), '')
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

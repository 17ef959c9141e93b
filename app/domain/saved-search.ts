import { londonDay, londonInstants } from './london-time.ts'
import type { Bilingual } from './text.ts'
import { isOneOf } from './vocabulary.ts'

/** How often somebody is told what is new in a search they saved. */
export const cadences = ['immediate', 'daily', 'weekly', 'meeting'] as const
export type Cadence = (typeof cadences)[number]

/** A cadence as it is kept and asked for. `meeting:ID`: before the meetings of that team alone, and not of every one. */
export type Alerts = Cadence | `meeting:${string}`

export function alertsBefore(seriesId: string): Alerts {
  return `meeting:${seriesId}`
}

/** The cadence, and the team whose meetings it goes by when it is one; null for what is none. */
export function readAlerts(alerts: string): { cadence: Cadence; seriesId: string | null } | null {
  const [cadence = '', seriesId = null] = alerts.split(/:(.*)/s)
  if (!isOneOf(cadences, cadence) || (seriesId !== null && cadence !== 'meeting')) return null
  return { cadence, seriesId }
}

/** A record was published for the first time, or in an edition that changed it in a way that matters; or something was recorded of a recommendation. */
export type NewsKind = 'new' | 'changed' | 'recorded'

/** What people are told of once: of the `count`th thing that was recorded of a recommendation. */
export function newsOfRow(recordId: string, rowKey: string, count: number): string {
  return `${recordId}/${rowKey}/${count}`
}

/** The key of the recommendation in that; null for news of a record, which is known by its edition's id. */
export function rowOfNews(newsKey: string): string | null {
  return /^[^/]+\/(.+)\/\d+$/.exec(newsKey)?.[1] ?? null
}

/** As many as anybody can still oversee. */
export const mostSavedSearches = 50
export const longestSearchName = 100

/** Records that one mail lists; more are only counted there, and listed on the page that it leads to. */
export const mostInOneMail = 50

/** Longer than any search waits, so that nobody is told of an edition twice. */
export const daysToldIsKept = 60

/** How far the preview looks back. */
export const daysPreviewed = 30

/** One record or recommendation in an alert, and why its reader is told. */
export interface AlertEntry {
  recordId: string
  /** The key of the recommendation that it is about. */
  rowKey?: string
  kind: NewsKind
  /** The names of the saved searches that it answers. */
  searches: readonly string[]
  /** Whether its reader follows it by itself. */
  followed?: boolean
  /** As it is when the mail is written out; null until then, so that nothing of a record waits in the queue. */
  shown: { title: Bilingual; path: string } | null
}

const hour = '07:00'
const monday = 1
const dayMilliseconds = 24 * 60 * 60_000

/**
 * When what was found at this time is told: at once, at the next seven o'clock in London, or at that of the next Monday.
 * Always after it, and at seven by the clock on the wall also when the clocks change.
 */
export function dueAfter(cadence: Exclude<Cadence, 'meeting'>, found: Date): Date {
  if (cadence === 'immediate') return found
  // Noon of the calendar day: whole days can be added to it whatever the clocks do.
  const today = Date.parse(`${londonDay(found)}T12:00:00Z`)
  for (let days = 0; ; days += 1) {
    const noon = new Date(today + days * dayMilliseconds)
    const due = sevenOn(noon)
    if (due > found && (cadence === 'daily' || noon.getUTCDay() === monday)) return due
  }
}

/** What waits for a meeting that is far away is told after this time. Shorter than what was told is remembered. */
const mostDaysWaited = 28

/**
 * When what was found at this time is told to somebody with meetings on these days (`YYYY-MM-DD`): at seven in London on
 * the last weekday before the first meeting for which there is still time, after four weeks at the latest. Who has no
 * meetings ahead is told weekly.
 */
export function dueBeforeMeetings(days: readonly string[], found: Date): Date {
  if (days.length === 0) return dueAfter('weekly', found)
  const latest = dueAfter('daily', new Date(found.getTime() + (mostDaysWaited - 1) * dayMilliseconds))
  return days
    .map(weekdayBefore)
    .filter((due) => due > found)
    .reduce((first, due) => (due < first ? due : first), latest)
}

function weekdayBefore(day: string): Date {
  let noon = Date.parse(`${day}T12:00:00Z`)
  do noon -= dayMilliseconds
  while ([0, 6].includes(new Date(noon).getUTCDay()))
  return sevenOn(new Date(noon))
}

function sevenOn(noon: Date): Date {
  const [instant = ''] = londonInstants(noon.toISOString().slice(0, 'YYYY-MM-DD'.length), hour)
  return new Date(instant)
}

import { isDate } from './checks.ts'
import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import { londonInstants } from './london-time.ts'
import type { Former } from './former-meetings.ts'
import type { Timetable } from './meeting-series.ts'

/** What kind of meeting it is: it decides the items of its own that a new pack begins with. */
export const packTemplates = ['team-meeting', 'complaints-panel', 'scrutiny-committee', 'board'] as const
export type PackTemplate = (typeof packTemplates)[number]

/** What a team says about its meetings. */
export interface SeriesWords extends Timetable {
  team: string
  organisationId: string
  template: PackTemplate
  standingTitle: string
  /** The search page's query string, without '?'. */
  standingSearch: string
  /** Minutes of each meeting for what the search finds. */
  standingMinutes: number
  /** Whether teams of other organisations may give it their agendas to read. */
  takesPacks: boolean
}

export interface MeetingSeries extends SeriesWords {
  id: string
  /** What it planned before its timetable was last changed. */
  former: Former
  /** Grows with every change. */
  version: number
  /** When it was last changed, its single meetings included. */
  updatedAt: string
  /** The ids of those who prepare its meetings, */
  people: string[]
  /** and of everybody in the team, who read what it is given. */
  members: string[]
}

export const longestMeeting = 480
export const mostBreaks = 10
export const longestSearch = 1_000

/** What has to be put right before a team's meetings can be kept, by input name. */
export function checkSeries(series: SeriesWords): Issue[] {
  const { team, startsOn, time, length, breaks, standingTitle, standingSearch, standingMinutes } = series
  return [
    ...line('team', team),
    ...(isDate(startsOn) ? [] : [{ field: 'startsOn', problem: 'not-a-date' as const }]),
    ...(isTime(time) ? [] : [{ field: 'time', problem: 'not-a-time' as const }]),
    ...minutes('length', length),
    ...breaks.flatMap(({ from, to }, i) => [
      ...(isDate(from) ? [] : [{ field: `breaks.${i}.from`, problem: 'not-a-date' as const }]),
      ...(isDate(to) ? [] : [{ field: `breaks.${i}.to`, problem: 'not-a-date' as const }]),
      ...(isDate(from) && isDate(to) && to < from
        ? [{ field: `breaks.${i}.to`, problem: 'ends-before-it-starts' as const }]
        : []),
    ]),
    ...line('standingTitle', standingTitle),
    ...(standingSearch.length > longestSearch
      ? [{ field: 'standingSearch', problem: 'too-long' as const, values: { limit: longestSearch } }]
      : []),
    ...minutes('standingMinutes', standingMinutes),
  ]
}

/** How many of what the search found go on a pack by themselves: the rest is offered. */
export function fitsInto(standingMinutes: number, minutesEach: number): number {
  return Math.max(1, Math.floor(standingMinutes / minutesEach))
}

function line(field: string, text: string): Issue[] {
  if (text.trim() === '') return [{ field, problem: 'required' }]
  return text.length > limits.line ? [{ field, problem: 'too-long', values: { limit: limits.line } }] : []
}

function minutes(field: string, count: number): Issue[] {
  const fits = Number.isInteger(count) && count >= 1 && count <= longestMeeting
  return fits ? [] : [{ field, problem: 'minutes-out-of-range', values: { limit: longestMeeting } }]
}

/** An ordinary winter day has every time of the clock. */
function isTime(time: string): boolean {
  return londonInstants('2026-01-01', time).length > 0
}

import { isBankHoliday, isWorkingDay } from './bank-holidays.ts'
import { londonInstants } from './london-time.ts'
import type { Nation } from './vocabulary.ts'

export const rhythms = ['weekly', 'fortnightly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/** Which of a month's Mondays (say) it is: every month has four, the last may be the fifth. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const
export type WeekOfMonth = (typeof weeksOfMonth)[number]

/** What becomes of a meeting on a bank holiday: the next working day, not at all, or that day all the same. */
export const onHolidays = ['move', 'skip', 'keep'] as const
export type OnHoliday = (typeof onHolidays)[number]

/** Days from the first to the last, both included, as `YYYY-MM-DD`. */
export interface Break {
  from: string
  to: string
}

/** What the lead decided about one meeting: another day, or (null) that there is none. */
export interface Exception {
  planned: string
  movedTo: string | null
}

/** When a team meets, in London time. */
export interface Timetable {
  rhythm: Rhythm
  weekday: Weekday
  /** For monthly meetings only. */
  week: WeekOfMonth
  /** The first meeting is on this day or the next that fits. */
  startsOn: string
  /** `HH:MM` on London's clocks. */
  time: string
  /** Minutes. */
  length: number
  nation: Nation
  onHoliday: OnHoliday
  breaks: readonly Break[]
  exceptions: readonly Exception[]
}

/** A meeting as the rhythm has it. `planned`, the day the rhythm gives, names it for good, whatever became of it. */
export interface PlannedMeeting {
  planned: string
  /** The day it is held; of one that is not, the day it would have been. */
  date: string
  /** Why it is not held on the planned day, or (when `held` is false) not at all. */
  why: 'bank-holiday' | 'break' | 'decided' | null
  held: boolean
}

/** Every meeting planned from one day to another, both included, those that are not held among them. */
export function plannedMeetings(timetable: Timetable, from: string, to: string): PlannedMeeting[] {
  return plannedDays(timetable, from, to).map((planned) => meetingOn(timetable, planned))
}

/** The meetings that are held from a day on, as many as asked for, in the order in which they are held. */
export function comingMeetings(timetable: Timetable, from: string, count: number): PlannedMeeting[] {
  // One that was moved may have been planned long before, or come after others that were planned later.
  const ahead = timetable.exceptions.map(({ planned }) => planned)
  const first = [addDays(from, -longestMove), ...ahead].reduce((a, b) => (a < b ? a : b))
  return plannedMeetings(timetable, first, addDays(from, count * 62 + longestLook))
    .filter(({ held, date }) => held && date >= from)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.planned < b.planned ? -1 : 1))
    .slice(0, count)
}

/** Whether the rhythm has a meeting on this day. */
export function isPlanned(timetable: Timetable, day: string): boolean {
  return plannedDays(timetable, day, day).length > 0
}

/** When a meeting of that length begins and ends (UTC, ISO), if London's clocks show `time` when it begins. */
export function instantsOf(
  { time, length }: Pick<Timetable, 'time' | 'length'>,
  date: string,
): { start: string; end: string } {
  // In the hour that is skipped in March there is no such time: it is held an hour later, when the clocks have gone on.
  const start = londonInstants(date, time)[0] ?? londonInstants(date, hourLater(time))[0]
  if (start === undefined) throw new Error(`No such time: ${date} ${time}`)
  return { start, end: new Date(Date.parse(start) + length * 60_000).toISOString() }
}

export interface CalendarEntry {
  /** Stays the same when the meeting is moved or cancelled. */
  uid: string
  /** UTC, ISO. */
  start: string
  end: string
  timeZone: 'Europe/London'
  state: 'held' | 'moved' | 'cancelled'
}

/** The meetings of a series as a calendar has them, those included that were planned and are not held. */
export function calendarOf(
  series: Timetable & { id: string },
  meetings: readonly PlannedMeeting[],
): CalendarEntry[] {
  return meetings.map(({ planned, date, held }) => ({
    uid: `${series.id}-${planned}`,
    ...instantsOf(series, date),
    timeZone: 'Europe/London',
    state: !held ? 'cancelled' : date === planned ? 'held' : 'moved',
  }))
}

/** The longest run of days off work that a bank holiday can stand in, and more. */
const longestMove = 10
/** Further ahead than any break. */
const longestLook = 400

function meetingOn(timetable: Timetable, planned: string): PlannedMeeting {
  const { nation, onHoliday, breaks } = timetable
  const decision = decisionOn(timetable, planned)
  if (decision !== null) return decision
  const holiday = onHoliday !== 'keep' && isBankHoliday(planned, nation)
  const date = holiday && onHoliday === 'move' ? nextWorkingDay(planned, nation) : planned
  if (breaks.some(({ from, to }) => [planned, date].some((day) => from <= day && day <= to)))
    return { planned, date: planned, why: 'break', held: false }
  return { planned, date, why: holiday ? 'bank-holiday' : null, held: !holiday || onHoliday === 'move' }
}

/** A meeting as the lead decided about it; null when they did not. */
export function decisionOn(
  { exceptions }: Pick<Timetable, 'exceptions'>,
  planned: string,
): PlannedMeeting | null {
  const decided = exceptions.find((one) => one.planned === planned)
  if (decided === undefined) return null
  return { planned, date: decided.movedTo ?? planned, why: 'decided', held: decided.movedTo !== null }
}

function nextWorkingDay(day: string, nation: Nation): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next, nation)) next = addDays(next, 1)
  return next
}

function plannedDays(timetable: Timetable, from: string, to: string): string[] {
  const first = from < timetable.startsOn ? timetable.startsOn : from
  if (first > to) return []
  return timetable.rhythm === 'monthly' ? monthlyDays(timetable, first, to) : weeklyDays(timetable, first, to)
}

function weeklyDays({ rhythm, weekday, startsOn }: Timetable, from: string, to: string): string[] {
  const step = rhythm === 'weekly' ? 7 : 14
  const begin = addDays(startsOn, (weekday - weekdayOf(startsOn) + 7) % 7)
  const steps = Math.max(0, Math.ceil(daysBetween(begin, from) / step))
  const days: string[] = []
  for (let day = addDays(begin, steps * step); day <= to; day = addDays(day, step)) days.push(day)
  return days
}

function monthlyDays({ weekday, week }: Timetable, from: string, to: string): string[] {
  const days: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) {
    const day = dayInMonth(month, weekday, week)
    if (day >= from && day <= to) days.push(day)
  }
  return days
}

/** The day of a month (`YYYY-MM`) that is its second Tuesday, say. */
function dayInMonth(month: string, weekday: Weekday, week: WeekOfMonth): string {
  if (week === 'last') {
    const end = addDays(`${nextMonth(month)}-01`, -1)
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  }
  const begin = `${month}-01`
  return addDays(begin, ((weekday - weekdayOf(begin) + 7) % 7) + 7 * weeksOfMonth.indexOf(week))
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 'YYYY-MM'.length)
}

/** Monday is 1. */
export function weekdayOf(date: string): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday
}

/** The day so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLong).toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLong
}

const dayLong = 86_400_000

function hourLater(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${String((Number(hours) + 1) % 24).padStart(2, '0')}:${minutes}`
}

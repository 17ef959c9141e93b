import {
  addDays,
  decisionOn,
  plannedMeetings,
  type PlannedMeeting,
  type Timetable,
} from './meeting-series.ts'

/** What a series planned before its timetable was last changed. */
export interface Former {
  /** The day of that change, from which the timetable holds; '' when it never was changed. */
  since: string
  /** As they were planned: those until that day, and later ones for which somebody had prepared an agenda. */
  meetings: readonly PlannedMeeting[]
  /** Days to come that calendars may have, and that are planned no more. */
  gone: readonly string[]
}

/** A timetable that knows what was planned before it. */
export type KnownTimetable = Timetable & { former: Former }

/** How far a calendar goes on, in days: more than a year, as long as a series page looks ahead. */
const calendarAhead = 400
/** And back: a meeting that was held last year stays in its calendar as it is. */
const calendarBack = 366

/**
 * Every meeting of a series planned from one day to another, both included: by the timetable since it holds, and before as it was
 * planned then. None is twice there.
 */
export function meetingsOf(series: KnownTimetable, from: string, to: string): PlannedMeeting[] {
  const { since, meetings } = series.former
  const now = plannedMeetings(series, from, to).filter(({ planned }) => planned >= since)
  const there = new Set(now.map(({ planned }) => planned))
  const before = meetings
    .filter(({ planned }) => from <= planned && planned <= to && !there.has(planned))
    .map((meeting) => decisionOn(series, meeting.planned) ?? meeting)
  return [...before, ...now].sort((a, b) => (a.planned < b.planned ? -1 : a.planned > b.planned ? 1 : 0))
}

/** What calendars are told: also, as not held, the days that they may have from before the timetable was changed. */
export function calendarMeetings(series: KnownTimetable, today: string): PlannedMeeting[] {
  const meetings = meetingsOf(series, addDays(today, -calendarBack), addDays(today, calendarAhead))
  const there = new Set(meetings.map(({ planned }) => planned))
  const gone = series.former.gone.filter((day) => day >= today && !there.has(day))
  return [
    ...meetings,
    ...gone.map((day): PlannedMeeting => ({ planned: day, date: day, why: 'decided', held: false })),
  ]
}

/** What is to be known of the days before once a series has another timetable. `prepared`: planned days that have an agenda. */
export function formerAfter(
  before: KnownTimetable,
  next: Timetable,
  today: string,
  prepared: ReadonlySet<string>,
): Former {
  const from = [...prepared].reduce((a, b) => (a < b ? a : b), addDays(today, -calendarBack))
  const to = addDays(today, calendarAhead)
  if (sameDays(before, next, from, to)) return before.former
  const was = meetingsOf(before, from, to)
  const now = new Set(plannedMeetings(next, today, to).map(({ planned }) => planned))
  const stays = ({ planned }: PlannedMeeting) => planned <= today || prepared.has(planned)
  const left = was.filter((meeting) => !stays(meeting)).map(({ planned }) => planned)
  const gone = [...before.former.gone.filter((day) => day >= today), ...left]
  return {
    since: today,
    meetings: was.filter((meeting) => stays(meeting) && !now.has(meeting.planned)),
    gone: [...new Set(gone)].filter((day) => !now.has(day)).sort(),
  }
}

/** The same once the agenda of a meeting is gone that stayed for its sake alone. */
export function formerWithout(former: Former, planned: string, today: string): Former {
  const stayed = planned > today && former.meetings.some((meeting) => meeting.planned === planned)
  if (!stayed) return former
  return {
    ...former,
    meetings: former.meetings.filter((meeting) => meeting.planned !== planned),
    gone: [...former.gone, planned].sort(),
  }
}

function sameDays(one: Timetable, other: Timetable, from: string, to: string): boolean {
  const days = (timetable: Timetable) => JSON.stringify(plannedMeetings(timetable, from, to))
  return days(one) === days(other)
}

import { isDate } from './checks.ts'
import type { Issue } from './issue.ts'
import { londonInstants, readTime } from './london-time.ts'
import { furthestDays } from './schedule.ts'

/** When to publish, as it was typed. */
export interface TypedTime {
  /** `YYYY-MM-DD`, or whatever was typed into the three places of a date. */
  day: string
  time: string
  /** Which of the two is meant when London's clocks show that time twice: 'first', 'second', or '' for not asked yet. */
  which: string
}

/** The instant that is meant (UTC, ISO), or what has to be put right. Times are London's. */
export function readSchedule({ day, time, which }: TypedTime, now: Date): string | Issue[] {
  const clock = readTime(time)
  const issues: Issue[] = []
  if (day.replaceAll('-', '').trim() === '') issues.push({ field: 'day', problem: 'required' })
  else if (!isDate(day)) issues.push({ field: 'day', problem: 'not-a-date' })
  if (time.trim() === '') issues.push({ field: 'time', problem: 'required' })
  else if (clock === null) issues.push({ field: 'time', problem: 'not-a-time' })
  if (issues.length > 0 || clock === null) return issues
  const instants = londonInstants(day, clock)
  if (instants.length === 0) return [{ field: 'time', problem: 'time-skipped' }]
  if (instants.length === 2 && which !== 'first' && which !== 'second') {
    return [{ field: 'which', problem: 'time-twice' }]
  }
  const instant = (which === 'second' ? instants.at(-1) : instants[0]) ?? ''
  const away = Date.parse(instant) - now.getTime()
  if (away <= 0) return [{ field: 'day', problem: 'in-the-past' }]
  if (away > furthestDays * 86_400_000) return [{ field: 'day', problem: 'too-far-ahead' }]
  return instant
}

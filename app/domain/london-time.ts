const minute = 60_000

/** Britain is at most this far ahead of UTC. */
const aheadOfUtc = [60, 0]

/**
 * The instants (UTC, ISO) at which London's clocks show this day (`YYYY-MM-DD`) and time (`HH:MM`), earliest first: one,
 * except that the hour that is skipped when the clocks go forward has none, and the one repeated when they go back two.
 */
export function londonInstants(day: string, time: string): string[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc)) return []
  return aheadOfUtc
    .map((minutes) => new Date(asUtc - minutes * minute))
    .filter((instant) => londonClock(instant) === `${day} ${time}`)
    .map((instant) => instant.toISOString())
}

/** `YYYY-MM-DD` of an instant, in London. */
export function londonDay(instant: Date): string {
  return londonClock(instant).slice(0, 'YYYY-MM-DD'.length)
}

/** `HH:MM` of an instant, in London. */
export function londonTime(instant: Date): string {
  return londonClock(instant).slice('YYYY-MM-DD '.length)
}

/**
 * A time of day in one of the forms people write (14:00, 14.00, 1400, 9, 9am, 2.30 pm, 2 yp, midday, canol dydd) as `HH:MM`;
 * null when it is none.
 */
export function readTime(text: string): string | null {
  const line = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const named = namedTimes[line]
  if (named !== undefined) return named
  const found =
    /^(\d{1,2})(?:[:.]?(\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?|yb|yp|yh|y\.b\.?|y\.p\.?|y\.h\.?)?$/.exec(line)
  if (found === null) return null
  const [, hours = '', minutes = '00', half = ''] = found
  const hour = half === '' ? Number(hours) : hourOfDay(Number(hours), !/^(a|y\.?b)/.test(half))
  if (hour === null || hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

const namedTimes: Record<string, string> = {
  midday: '12:00',
  noon: '12:00',
  'canol dydd': '12:00',
  midnight: '00:00',
  'canol nos': '00:00',
}

/** 12 am is midnight, 12 pm midday; there is no 13 pm. */
function hourOfDay(hour: number, afternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (afternoon ? 12 : 0)
}

/** What London's clocks show, as `YYYY-MM-DD HH:MM`. */
function londonClock(instant: Date): string {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

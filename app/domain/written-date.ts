import { isDate } from './checks.ts'

/** By their first three letters, in English and Welsh. */
const months = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'],
]

/**
 * A date in one of the forms people write (2025-03-27, 2025-03-27T09:00Z, 27/03/2025, 27.3.2025, 27 March 2025,
 * 27 Mawrth 2025, March 2025, 3/2025, 2025-03) as `YYYY-MM-DD` or, without a day, `YYYY-MM`. Day before month, as in
 * Britain. Null when it is none of these or no day of the calendar.
 */
export function readDate(text: string): string | null {
  const line = text.trim()
  const parts = isoParts(line) ?? slashParts(line) ?? wordParts(line)
  if (parts === null) return null
  const [year, month, day] = parts
  const date = [year, month.padStart(2, '0'), ...(day === null ? [] : [day.padStart(2, '0')])].join('-')
  return isDate(day === null ? `${date}-01` : date) ? date : null
}

/** The first or the last day that is meant by a date, a month or a year (2025), as `YYYY-MM-DD`; null when it is none. */
export function readDay(text: string, which: 'first' | 'last'): string | null {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1]
  if (year !== undefined) return `${year}-${which === 'first' ? '01-01' : '12-31'}`
  const date = readDate(text)
  if (date === null || date.length === 'YYYY-MM-DD'.length) return date
  return which === 'first' ? `${date}-01` : lastDayOf(date)
}

function lastDayOf(month: string): string {
  const days = ['31', '30', '29', '28'].map((day) => `${month}-${day}`)
  return days.find(isDate) ?? `${month}-28`
}

type Parts = [year: string, month: string, day: string | null]

function isoParts(line: string): Parts | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?)?$/.exec(line)
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? null] : null
}

function slashParts(line: string): Parts | null {
  const found = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(line)
  return found ? [found[3] ?? '', found[2] ?? '', found[1] ?? null] : null
}

function wordParts(line: string): Parts | null {
  const found = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,10})\.?,? (\d{4})$/i.exec(line)
  const beginning = (found?.[2] ?? '').slice(0, 3).toLowerCase()
  const month = Math.max(...months.map((names) => names.indexOf(beginning))) + 1
  return found && month > 0 ? [found[3] ?? '', String(month), found[1] ?? null] : null
}

import { afterWorkingDays, hasKnownHolidays } from './bank-holidays.ts'
import { isDate } from './checks.ts'
import type { Excerpt, Recommendation } from './excerpt.ts'
import type { Nation, Scheme } from './vocabulary.ts'

/** The nation whose bank holidays count for a scheme's reports. */
const nationOf: Record<Scheme, Nation> = {
  psow: 'wales',
  spso: 'scotland',
  'housing-ombudsman': 'england',
  lgsco: 'england',
  phso: 'england',
  demonstration: 'wales',
}

/** The same day so many months later; the last of the month where that has no such day. */
export function afterMonths(from: string, count: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10)
}

/**
 * The day by which a recommendation is to be carried out; '' when the report does not say, or the bank holidays up to then
 * are not known.
 */
export function dueDay(
  { due, within }: Pick<Recommendation, 'due' | 'within'>,
  { reportDate, scheme }: Pick<Excerpt, 'reportDate' | 'scheme'>,
): string {
  if (due !== '' || within === '' || !isDate(reportDate)) return due
  const count = Number.parseInt(within, 10)
  if (!within.endsWith('-working-days')) return afterMonths(reportDate, count)
  if (scheme === '' || !hasKnownHolidays(reportDate)) return ''
  const day = afterWorkingDays(reportDate, count, nationOf[scheme])
  return hasKnownHolidays(day) ? day : ''
}

/** With the day each recommendation comes to, for readers. */
export function withDueDays(excerpt: Excerpt): Excerpt {
  const recommendations = excerpt.recommendations.map((one) => ({ ...one, due: dueDay(one, excerpt) }))
  return { ...excerpt, recommendations }
}

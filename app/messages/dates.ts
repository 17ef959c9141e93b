import type { Language } from '#app/domain/vocabulary.ts'

/**
 * Dates in words. Each takes `YYYY-MM`, `YYYY-MM-DD` or a full ISO instant (read as London time) and gives the text
 * back unchanged when it is none of these. Month names are our own: some browsers carry no Welsh ones.
 */

/** 14 March 2025, 14 Mawrth 2025; a month stays a month. */
export function longDate(iso: string, language: Language): string {
  const read = readDate(iso)
  if (read === null) return iso
  const month = `${months[language][read.month - 1]} ${read.year}`
  return read.day === null ? month : `${read.day} ${month}`
}

/** 14 March 2025, 16:05 (London time); for a date without a time, the date. */
export function dateAndTime(iso: string, language: Language): string {
  const read = readDate(iso)
  return read === null || read.time === ''
    ? longDate(iso, language)
    : `${longDate(iso, language)}, ${read.time}`
}

/** 16:05, London time; '' for a date without a time. */
export function clockTime(iso: string): string {
  return readDate(iso)?.time ?? ''
}

/** `YYYY-MM-DD` of an instant, in London. */
export function dayOf(iso: string): string {
  const read = readDate(iso)
  if (read === null || read.day === null) return iso
  return [read.year, pad(read.month), pad(read.day)].join('-')
}

interface ReadDate {
  year: number
  month: number
  day: number | null
  /** `HH:MM`, or '' when only a date was given. */
  time: string
}

function readDate(iso: string): ReadDate | null {
  const plain = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(iso)
  if (plain) return { year: Number(plain[1]), month: Number(plain[2]), day: dayNumber(plain[3]), time: '' }
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(iso) ? new Date(iso) : null
  if (instant === null || Number.isNaN(instant.getTime())) return null
  const part = Object.fromEntries(london.formatToParts(instant).map((p) => [p.type, p.value]))
  return {
    year: Number(part['year']),
    month: Number(part['month']),
    day: Number(part['day']),
    time: `${part['hour']}:${part['minute']}`,
  }
}

function dayNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const months: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
}

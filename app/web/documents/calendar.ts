import type { CalendarEvent } from '#app/domain/calendar-event.ts'
import { withoutIllegalCharacters } from '../characters.ts'

export const calendarType = 'text/calendar; charset=utf-8; method=PUBLISH'

interface CalendarFile {
  name: string
  portal: string
  language: string
  /** Whether a calendar fetches it by itself, and so is told how often (RFC 7986). */
  fetchedAgain?: boolean
}

/** Meetings as an iCalendar file (RFC 5545). Instants are in UTC, so that no program has to know London's clocks. */
export function calendarOf(
  events: readonly CalendarEvent[],
  { name, portal, language, fetchedAgain = false }: CalendarFile,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(portal)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...(fetchedAgain ? ['REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H'] : []),
    ...events.flatMap((event) => eventLines(event, language)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, language: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${instant(event.changedAt)}`,
    `LAST-MODIFIED:${instant(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...when(event.when),
    `SUMMARY;LANGUAGE=${language}:${text(event.title)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${text(event.description)}`]),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** A whole day ends where the next one begins. */
function when(time: CalendarEvent['when']): string[] {
  if ('start' in time) return [`DTSTART:${instant(time.start)}`, `DTEND:${instant(time.end)}`]
  const next = new Date(Date.parse(`${time.day}T00:00:00Z`) + 86_400_000).toISOString()
  return [`DTSTART;VALUE=DATE:${date(time.day)}`, `DTEND;VALUE=DATE:${date(next)}`, 'TRANSP:TRANSPARENT']
}

function date(day: string): string {
  return day.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '')
}

/** `YYYYMMDDTHHMMSSZ` */
function instant(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Commas and semicolons separate values, and a line break would begin another property. */
function text(value: string): string {
  return withoutIllegalCharacters(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\t/g, ' ')
}

/** No line is longer than 75 bytes; what goes on begins with a space. No character is cut in two. */
function folded(line: string): string {
  const pieces = ['']
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) {
      pieces.push(' ')
      bytes = 1
    }
    pieces[pieces.length - 1] += character
    bytes += size
  }
  return pieces.join('\r\n')
}

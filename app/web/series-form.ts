import { onHolidays, rhythms, weekdays, weeksOfMonth } from '#app/domain/meeting-series.ts'
import { readTime } from '#app/domain/london-time.ts'
import { mostBreaks, packTemplates, type SeriesWords } from '#app/domain/team-meetings.ts'
import { isOneOf, nations } from '#app/domain/vocabulary.ts'
import { readDate } from './agenda-form.ts'
import { textOf } from './forms.ts'

/** What was typed about a team's meetings, as the verbs want it; what is no choice becomes the first. */
export function readSeriesForm(form: FormData): Omit<SeriesWords, 'exceptions'> {
  const text = (name: string) => textOf(form, name).trim()
  const typedTime = text('time')
  const weekday = Number(text('weekday'))
  return {
    organisationId: text('organisationId'),
    team: text('team'),
    template: choice(packTemplates, text('template')),
    rhythm: choice(rhythms, text('rhythm')),
    weekday: weekdays.find((day) => day === weekday) ?? 1,
    week: choice(weeksOfMonth, text('week')),
    startsOn: readDate(form, 'startsOn'),
    time: readTime(typedTime) ?? typedTime,
    length: minutesIn(text('length')),
    nation: choice(nations, text('nation')),
    onHoliday: choice(onHolidays, text('onHoliday')),
    breaks: Array.from({ length: mostBreaks }, (_, i) => ({
      from: readDate(form, `breaks.${i}.from`),
      to: readDate(form, `breaks.${i}.to`),
    })).filter(({ from, to }) => from + to !== ''),
    standingTitle: text('standingTitle'),
    standingSearch: searchIn(text('standingSearch')),
    standingMinutes: minutesIn(text('standingMinutes')),
    takesPacks: text('takesPacks') === 'yes',
  }
}

/** Of an address of the search page, what stands after its question mark; words alone are searched for. */
function searchIn(typed: string): string {
  const mark = typed.indexOf('?')
  if (mark !== -1) return typed.slice(mark + 1).replace(/#.*$/, '')
  return typed === '' || typed.includes('=') ? typed : new URLSearchParams({ q: typed }).toString()
}

function choice<T extends string>(values: readonly [T, ...T[]], typed: string): T {
  return isOneOf(values, typed) ? typed : values[0]
}

function minutesIn(typed: string): number {
  return /^\d+$/.test(typed) ? Number(typed) : NaN
}

import { createHash } from 'node:crypto'
import { inOneCalendar, sequenceAt, type CalendarEvent } from '#app/domain/calendar-event.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { changeSentences, itemTitle } from '#app/messages/agenda-words.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Portal } from '#app/portal.ts'
import { findSeries } from '#db/meetings.ts'
import { eventOfMeeting } from '../meetings/series-events.ts'

/**
 * An agenda's meeting for people's calendars, on the day that is set; null when none is. A meeting of a team's series is the one
 * that the calendar of the series has, at its time. Any other is a whole day, with a name that gives away nothing that would
 * open it.
 */
export function agendaEvent(
  portal: Portal,
  agenda: ReadAgenda,
  url: string,
  language: Language,
): CalendarEvent | null {
  if (agenda.meetingDate === '') return null
  const messages = bothLanguages[language]
  const items = agenda.items.map((item, index) => {
    const { text } = itemTitle(item, messages, language)
    return `${numberOf(item, index)}. ${text} (${messages.agendas.duration(item.minutes)})`
  })
  const name = createHash('sha256').update(`agenda ${agenda.id}`).digest('hex').slice(0, 32)
  return {
    uid: inOneCalendar(name, url),
    title: agenda.title,
    description: [...items, ...changeSentences(agenda, messages, language)].join('\n'),
    url,
    sequence: sequenceAt(agenda.updatedAt, agenda.version),
    changedAt: agenda.updatedAt,
    cancelled: false,
    when: { day: agenda.meetingDate },
    ...ofSeries(portal, agenda, url),
  }
}

function ofSeries({ db }: Portal, agenda: ReadAgenda, url: string): Partial<CalendarEvent> {
  const { seriesId, plannedFor } = agenda
  const series = seriesId === null ? null : findSeries(db, seriesId)
  return series === null || plannedFor === null
    ? {}
    : (eventOfMeeting(series, { ...agenda, plannedFor }, url) ?? {})
}

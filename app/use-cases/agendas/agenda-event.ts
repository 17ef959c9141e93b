import { createHash } from 'node:crypto'
import type { CalendarEvent } from '#app/domain/calendar-event.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { changeSentences, itemTitle } from '#app/messages/agenda-words.ts'
import type { Messages } from '#app/messages/en.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'

/**
 * An agenda's meeting for people's calendars, on the day that is set; null when none is. Its name there gives away nothing
 * that would open it.
 */
export function agendaEvent(
  agenda: ReadAgenda,
  url: string,
  messages: Messages,
  language: Language,
): CalendarEvent | null {
  if (agenda.meetingDate === '') return null
  const items = agenda.items.map((item, index) => {
    const { text } = itemTitle(item, messages, language)
    return `${numberOf(item, index)}. ${text} (${messages.agendas.duration(item.minutes)})`
  })
  const name = createHash('sha256').update(`agenda ${agenda.id}`).digest('hex').slice(0, 32)
  return {
    uid: `${name}@${new URL(url).hostname}`,
    title: agenda.title,
    description: [...items, ...changeSentences(agenda, messages, language)].join('\n'),
    url,
    sequence: minutesSince(agenda.updatedAt),
    changedAt: agenda.updatedAt,
    cancelled: false,
    when: { day: agenda.meetingDate },
  }
}

/** Small enough for programs that count in 32 bits. */
function minutesSince(at: string): number {
  return Math.max(0, Math.floor((Date.parse(at) - Date.parse('2026-01-01T00:00:00Z')) / 60_000))
}

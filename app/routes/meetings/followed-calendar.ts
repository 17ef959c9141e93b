import { messagesIn } from '#app/messages/known.ts'
import { readFollowedCalendar } from '#app/use-cases/meetings/follow-calendar.ts'
import { forAnyone } from '#app/web/access.ts'
import { calendarOf, calendarType } from '#app/web/documents/calendar.ts'

/** A team's meetings for a calendar that fetches them again and again: whoever has the address is let in. */
export const loader = forAnyone(({ portal, params, language }) => {
  const { team, events } = readFollowedCalendar(portal, params['token'] ?? '', language)
  const { portal: name } = messagesIn(language).common
  const file = calendarOf(events, { name: team, portal: name, language, fetchedAgain: true })
  return new Response(file, { headers: { 'Content-Type': calendarType, 'Cache-Control': 'no-store' } })
})

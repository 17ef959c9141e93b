import { messagesIn } from '#app/messages/known.ts'
import { seriesEvents } from '#app/use-cases/meetings/series-events.ts'
import { forSignedIn } from '#app/web/access.ts'
import { attached } from '#app/web/attachment.ts'
import { calendarOf, calendarType } from '#app/web/documents/calendar.ts'

/** All meetings of a team for a calendar. */
export const loader = forSignedIn(({ portal, visitor, params, language }) => {
  const { team, events } = seriesEvents(portal, visitor, params['id'] ?? '', language)
  const { portal: name } = messagesIn(language).common
  return attached(calendarOf(events, { name: team, portal: name, language }), `${team}.ics`, calendarType)
})

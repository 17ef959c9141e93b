import { Fault } from '#app/domain/fault.ts'
import { messagesIn } from '#app/messages/known.ts'
import { agendaEvent } from '#app/use-cases/agendas/agenda-event.ts'
import { forAnyone } from '#app/web/access.ts'
import { addressOfAgenda } from '#app/web/agenda-to-take.ts'
import { askedForAgenda } from '#app/web/asked-agenda.ts'
import { attached } from '#app/web/attachment.ts'
import { calendarOf, calendarType } from '#app/web/documents/calendar.ts'

/** The agenda's meeting for a calendar; there is nothing to put in one before its day is set. */
export const loader = forAnyone((call) => {
  const { language } = call
  const messages = messagesIn(language)
  const agenda = askedForAgenda(call)
  const event = agendaEvent(call.portal, agenda, addressOfAgenda(call, agenda), language)
  if (event === null) throw new Fault('not-found')
  const file = calendarOf([event], { name: agenda.title, portal: messages.common.portal, language })
  return attached(file, `${agenda.title}.ics`, calendarType)
})

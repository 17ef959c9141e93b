import { messagesIn } from '#app/messages/known.ts'
import { agendaOnScreen } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { forAnyone } from '#app/web/access.ts'
import { askedForAgenda } from '#app/web/asked-agenda.ts'
import { attached } from '#app/web/attachment.ts'
import { slideShow, slidesType } from '#app/web/documents/slides.ts'

/** The agenda as slides. */
export const loader = forAnyone(async (call) => {
  const show = agendaOnScreen(call.portal, askedForAgenda(call), call.language)
  const bytes = await slideShow(show, messagesIn(call.language).common.portal)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${show.title}.pptx`, slidesType)
})

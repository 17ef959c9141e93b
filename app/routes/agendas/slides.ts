import { languagesIn } from '#app/domain/committee-report.ts'
import { messagesIn } from '#app/messages/known.ts'
import { agendaOnScreen } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { organisationOfAgenda } from '#app/use-cases/agendas/agenda-organisation.ts'
import { forAnyone } from '#app/web/access.ts'
import { askedForAgenda } from '#app/web/asked-agenda.ts'
import { askedLanguage } from '#app/web/asked-language.ts'
import { attached } from '#app/web/attachment.ts'
import { slideShow, slidesType } from '#app/web/documents/slides.ts'
import { logoPicture } from '#app/web/logo-picture.ts'

/** The agenda as slides: in one language, as whoever speaks does. */
export const loader = forAnyone(async (call) => {
  const [language] = languagesIn(askedLanguage(call), call.language)
  const { portal } = call
  const agenda = askedForAgenda(call, language)
  const show = agendaOnScreen(portal, agenda, language)
  const logo = await logoPicture(portal, organisationOfAgenda(portal, agenda), language)
  const bytes = await slideShow(show, messagesIn(language).common.portal, logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${show.title}.pptx`, slidesType)
})

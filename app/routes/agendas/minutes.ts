import { Fault } from '#app/domain/fault.ts'
import { messagesIn } from '#app/messages/known.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { minutesOnPaper } from '#app/use-cases/meetings/minutes-blocks.ts'
import { readMeetingActions } from '#app/use-cases/meetings/read-write-up.ts'
import { forSignedIn } from '#app/web/access.ts'
import { attached } from '#app/web/attachment.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'

/** The minutes of a team's meeting as a Word document. */
export const loader = forSignedIn(async ({ portal, visitor, url, language }) => {
  const id = url.searchParams.get('id') ?? ''
  const agenda = readOwnAgenda(portal, { visitor, agendaKey: null }, id, language)
  if (agenda === null || agenda.seriesId === null) throw new Fault('not-found')
  const minutes = minutesOnPaper(agenda, readMeetingActions(portal, agenda), language)
  const { agendas, common } = messagesIn(language)
  const bytes = await wordDocument(minutes, { portal: common.portal, ...agendas.document })
  return attached(bytes as Uint8Array<ArrayBuffer>, `${minutes.title}.docx`, wordType)
})

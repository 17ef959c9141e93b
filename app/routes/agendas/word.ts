import { messagesIn } from '#app/messages/known.ts'
import { forAnyone } from '#app/web/access.ts'
import { askedAgenda } from '#app/web/asked-agenda.ts'
import { attached } from '#app/web/attachment.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'

/** The agenda as a Word document. */
export const loader = forAnyone(async (call) => {
  const agenda = askedAgenda(call)
  const { agendas, common } = messagesIn(call.language)
  const bytes = await wordDocument(agenda, { portal: common.portal, ...agendas.document })
  return attached(bytes as Uint8Array<ArrayBuffer>, `${agenda.title}.docx`, wordType)
})

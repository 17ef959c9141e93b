import { forAnyone } from '#app/web/access.ts'
import { agendaToTake } from '#app/web/agenda-to-take.ts'
import { attached } from '#app/web/attachment.ts'
import { documentWords } from '#app/web/document-words.ts'
import { pdfDocument, pdfType } from '#app/web/documents/pdf-document.ts'

/** The agenda as a tagged PDF. */
export const loader = forAnyone(async (call) => {
  const { document, logo } = await agendaToTake(call)
  const bytes = await pdfDocument(document, documentWords(document.language), logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${document.title}.pdf`, pdfType)
})

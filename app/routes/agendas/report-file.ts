import { reportFormats } from '#app/domain/committee-report.ts'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { organisationOfAgenda } from '#app/use-cases/agendas/agenda-organisation.ts'
import { forAnyone } from '#app/web/access.ts'
import { agendaToReport, askedReport } from '#app/web/asked-report.ts'
import { attached } from '#app/web/attachment.ts'
import { documentWords } from '#app/web/document-words.ts'
import { asMarkdown } from '#app/web/documents/as-markdown.ts'
import { pdfDocument, pdfType } from '#app/web/documents/pdf-document.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'
import { logoPicture } from '#app/web/logo-picture.ts'

/** A report to a committee as a file. */
export const loader = forAnyone(async (call) => {
  const { format } = call.params
  if (!isOneOf(reportFormats, format)) throw new Fault('not-found')
  const report = askedReport(call)
  const name = `${report.title}.${format}`
  if (format === 'md') return attached(asMarkdown(report), name, 'text/markdown; charset=utf-8')
  const { portal } = call
  const logo = await logoPicture(portal, organisationOfAgenda(portal, agendaToReport(call)), report.language)
  const [write, type] = format === 'pdf' ? [pdfDocument, pdfType] : [wordDocument, wordType]
  const bytes = await write(report, documentWords(report.language), logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, name, type)
})

import { Fault } from '#app/domain/fault.ts'
import { organisationNameOfAgenda, organisationOfAgenda } from '#app/use-cases/agendas/agenda-organisation.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { minutesOnPaper } from '#app/use-cases/meetings/minutes-blocks.ts'
import { readMeetingActions } from '#app/use-cases/meetings/read-write-up.ts'
import { forSignedIn } from '#app/web/access.ts'
import { attached } from '#app/web/attachment.ts'
import { documentWords } from '#app/web/document-words.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'
import { logoPicture } from '#app/web/logo-picture.ts'

/** The minutes of a team's meeting as a Word document. */
export const loader = forSignedIn(async ({ portal, visitor, url, language }) => {
  const id = url.searchParams.get('id') ?? ''
  const agenda = readOwnAgenda(portal, { visitor, agendaKey: null }, id, language)
  if (agenda === null || agenda.seriesId === null) throw new Fault('not-found')
  const minutes = minutesOnPaper(
    { ...agenda, organisation: organisationNameOfAgenda(portal, agenda, language) },
    readMeetingActions(portal, agenda),
    language,
  )
  const logo = await logoPicture(portal, organisationOfAgenda(portal, agenda), language)
  const bytes = await wordDocument(minutes, documentWords(language), logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${minutes.title}.docx`, wordType)
})

import { oneAfterTheOther } from '#app/domain/blocks.ts'
import { languagesIn } from '#app/domain/committee-report.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { organisationNameOfAgenda, organisationOfAgenda } from '#app/use-cases/agendas/agenda-organisation.ts'
import { withOwnWordsIn } from '#app/use-cases/agendas/own-words.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { minutesOnPaper } from '#app/use-cases/meetings/minutes-blocks.ts'
import { readMeetingActions } from '#app/use-cases/meetings/read-write-up.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { askedLanguage } from '#app/web/asked-language.ts'
import { attached } from '#app/web/attachment.ts'
import { documentWords } from '#app/web/document-words.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'
import { logoPicture } from '#app/web/logo-picture.ts'

/** The minutes of a team's meeting as a Word document, in the language or languages that the address asks for. */
export const loader = forSignedIn(async (call) => {
  const { portal } = call
  const [first, ...others] = languagesIn(askedLanguage(call), call.language)
  const minutes = oneAfterTheOther([minutesIn(call, first), ...others.map((one) => minutesIn(call, one))])
  const logo = await logoPicture(portal, organisationOfAgenda(portal, meetingOf(call, first)), first)
  const bytes = await wordDocument(minutes, documentWords(first), logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${minutes.title}.docx`, wordType)
})

function minutesIn(call: SignedInCall, language: Language) {
  const { portal } = call
  const agenda = meetingOf(call, language)
  const organisation = organisationNameOfAgenda(portal, agenda, language)
  const said = withOwnWordsIn(agenda, call.language, language)
  return minutesOnPaper({ ...said, organisation }, readMeetingActions(portal, agenda), language)
}

function meetingOf({ portal, visitor, url }: SignedInCall, language: Language) {
  const id = url.searchParams.get('id') ?? ''
  const agenda = readOwnAgenda(portal, { visitor, agendaKey: null }, id, language)
  if (agenda === null || agenda.seriesId === null) throw new Fault('not-found')
  return agenda
}

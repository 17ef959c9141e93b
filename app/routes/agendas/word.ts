import { Fault } from '#app/domain/fault.ts'
import { agendaForDocument } from '#app/use-cases/agendas/agenda-for-document.ts'
import { readOwnAgenda, readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { forAnyone } from '#app/web/access.ts'
import { agendaAsWord } from '#app/web/agenda-word.ts'

/** The agenda as a Word document: one's own by its id, or one that was shared by its token. */
export const loader = forAnyone(async (call) => {
  const { portal, url, language } = call
  const token = url.searchParams.get('shared')
  const agenda =
    token === null
      ? readOwnAgenda(portal, call, url.searchParams.get('id'), language)
      : readSharedAgenda(portal, token, language)
  if (agenda === null) throw new Fault('not-found')
  return agendaAsWord(call, agendaForDocument(portal, agenda, language))
})

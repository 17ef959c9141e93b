import type { BlockDocument } from '#app/domain/blocks.ts'
import type { Picture } from '#app/domain/picture.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { organisationOfAgenda } from '#app/use-cases/agendas/agenda-organisation.ts'
import type { Call } from './access.ts'
import { agendaDocument, askedForAgenda } from './asked-agenda.ts'
import { logoPicture } from './logo-picture.ts'

/** The agenda an address asks for, with the logo of whose it is. */
export async function agendaToTake(call: Call): Promise<{ document: BlockDocument; logo: Picture | null }> {
  const { portal } = call
  const agenda = askedForAgenda(call)
  const document = agendaDocument(call)
  const logo = await logoPicture(portal, organisationOfAgenda(portal, agenda), document.language)
  return { document, logo }
}

/** Where whoever asked may read it again: by the link that was shared, as what a team was given, or as their own. */
export function addressOfAgenda(call: Call, agenda: ReadAgenda): string {
  const { searchParams } = call.url
  const token = searchParams.get('shared')
  const own = searchParams.has('given') ? paths.givenAgenda(agenda.id) : paths.agenda(agenda.id)
  const path = token === null ? own : paths.sharedAgenda(token)
  return call.portal.settings.publicOrigin + inLanguage(path, call.language)
}

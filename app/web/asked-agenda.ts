import { withoutRestricted } from '#app/domain/agenda.ts'
import { oneAfterTheOther, type BlockDocument } from '#app/domain/blocks.ts'
import { languagesIn } from '#app/domain/committee-report.ts'
import { Fault } from '#app/domain/fault.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { withOwnWordsIn } from '#app/use-cases/agendas/own-words.ts'
import { readGivenAgenda } from '#app/use-cases/agendas/read-given.ts'
import { readOwnAgenda, readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import type { Call } from './access.ts'
import { askedLanguage } from './asked-language.ts'
import { gathererOf } from './gatherer.ts'

/** The agenda an address asks for, as a document to be passed on: without what is restricted. */
export function askedAgenda(call: Call): BlockDocument {
  return agendaDocument(call, withoutRestricted)
}

/** The same with what is restricted where its reader may see that, in the language or languages that the address asks for. */
export function agendaDocument(
  call: Call,
  passedOn: (agenda: ReadAgenda) => ReadAgenda = (agenda) => agenda,
): BlockDocument {
  const inOne = (language: Language) =>
    agendaOnPaper(call.portal, passedOn(askedForAgenda(call, language)), language)
  const [first, ...others] = languagesIn(askedLanguage(call), call.language)
  return oneAfterTheOther([inOne(first), ...others.map(inOne)])
}

/** The agenda an address asks for, to take along: one's own by its id, one that was shared by its token, or one that a team was given. */
export function askedForAgenda(call: Call, language: Language = call.language): ReadAgenda {
  const { portal, url } = call
  const token = url.searchParams.get('shared')
  const given = url.searchParams.get('given')
  if (given !== null) {
    if (call.visitor === null) throw new Fault('sign-in-first')
    return withOwnWordsIn(readGivenAgenda(portal, call.visitor, given, language), call.language, language)
  }
  const agenda =
    token === null
      ? readOwnAgenda(portal, gathererOf(call), url.searchParams.get('id'), language)
      : readSharedAgenda(portal, token, language)
  if (agenda === null) throw new Fault('not-found')
  return withOwnWordsIn(agenda, call.language, language)
}

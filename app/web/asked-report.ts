import { withoutRestricted } from '#app/domain/agenda.ts'
import type { BlockDocument } from '#app/domain/blocks.ts'
import { Fault } from '#app/domain/fault.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { withOwnWordsIn } from '#app/use-cases/agendas/own-words.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { reportOnPaper } from '#app/use-cases/agendas/report-on-paper.ts'
import type { Call } from './access.ts'
import { askedLanguage } from './asked-language.ts'
import { gathererOf } from './gatherer.ts'

/** The agenda whose report an address asks for: one's own, never by a link that was shared. */
export function agendaToReport(call: Call, language: Language = call.language): ReadAgenda {
  const id = call.url.searchParams.get('id') ?? ''
  const agenda = readOwnAgenda(call.portal, gathererOf(call), id, language)
  if (agenda === null) throw new Fault('not-found')
  return withOwnWordsIn(withoutRestricted(agenda), call.language, language)
}

/** The report as a document, in the language or languages that the address asks for. */
export function askedReport(call: Call): BlockDocument {
  const reads = (language: Language) => agendaToReport(call, language)
  return reportOnPaper(call.portal, reads, askedLanguage(call), call.language)
}

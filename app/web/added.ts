import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import type { Call } from './access.ts'
import { gathererOf } from './gatherer.ts'

const parameters = { record: 'added', agenda: 'agenda' } as const

/** The address to come back to after adding a record, which says what was added and, where that was chosen, to which agenda. */
export function withAdded(address: string, recordId: string, agendaId: string | null = null): string {
  const url = new URL(address, 'http://portal.invalid')
  url.searchParams.set(parameters.record, recordId)
  if (agendaId === null) url.searchParams.delete(parameters.agenda)
  else url.searchParams.set(parameters.agenda, agendaId)
  return url.pathname + url.search
}

/** What the address says was just added, when it is true. For `<AddedNotice>`. */
export function readAdded(call: Call) {
  const { searchParams } = call.url
  const recordId = searchParams.get(parameters.record)
  if (recordId === null) return null
  const agendaId = searchParams.get(parameters.agenda)
  return itemOnAgenda(call.portal, gathererOf(call), recordId, call.language, agendaId)
}

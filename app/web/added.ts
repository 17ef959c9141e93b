import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import type { Call } from './access.ts'
import { gathererOf } from './gatherer.ts'

const parameter = 'added'

/** The address to come back to after adding a record, which says what was added. */
export function withAdded(address: string, recordId: string): string {
  const url = new URL(address, 'http://portal.invalid')
  url.searchParams.set(parameter, recordId)
  return url.pathname + url.search
}

/** What the address says was just added, when it is true. For `<AddedNotice>`. */
export function readAdded(call: Call) {
  const recordId = call.url.searchParams.get(parameter)
  return recordId === null ? null : itemOnAgenda(call.portal, gathererOf(call), recordId, call.language)
}

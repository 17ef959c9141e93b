import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteAgenda as remove } from '#db/agendas.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Deletes an agenda for good; the page asks first. */
export function deleteAgenda(portal: Portal, gatherer: Gatherer, id: string): void {
  tx(portal.db, (db) => {
    if (findOwnAgenda(db, gatherer, id) === null) throw new Fault('not-found')
    remove(db, id)
    keepAgendaAccount(portal, db, gatherer, 'agenda.delete', id)
  })
}

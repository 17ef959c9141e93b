import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { insertAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { holderOf, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Begins another, empty agenda, which is then the current one. Gives its id. */
export function startAgenda(portal: Portal, gatherer: Gatherer, title: string): string {
  const holder = holderOf(gatherer)
  if (holder === null) throw new Fault('bad-request')
  const id = portal.newId()
  tx(portal.db, (db) => {
    insertAgenda(db, id, holder, title, portal.clock().toISOString())
    keepAgendaAccount(portal, db, gatherer, 'agenda.start', id)
  })
  return id
}

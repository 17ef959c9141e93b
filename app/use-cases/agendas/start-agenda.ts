import type { ItemWords } from '#app/domain/agenda.ts'
import { withTemplate, type Around } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda, insertAgenda, saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { holderOf, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Begins another agenda, empty or with the items of a template, which is then the current one. Gives its id. */
export function startAgenda(
  portal: Portal,
  gatherer: Gatherer,
  title: string,
  template: Around<ItemWords> = { first: [], last: [] },
): string {
  const holder = holderOf(gatherer)
  if (holder === null) throw new Fault('bad-request')
  const id = portal.newId()
  tx(portal.db, (db) => {
    insertAgenda(db, id, holder, title, portal.clock().toISOString())
    const agenda = findAgenda(db, id)
    if (agenda === null) throw new Fault('not-found')
    saveAgenda(
      db,
      withTemplate(agenda, template, () => portal.newId()),
    )
    keepAgendaAccount(portal, db, gatherer, 'agenda.start', id)
  })
  return id
}

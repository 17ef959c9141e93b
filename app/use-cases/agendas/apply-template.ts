import { mostItems, type ItemWords } from '#app/domain/agenda.ts'
import { withTemplate, type Around } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import type { Portal } from '#app/portal.ts'
import { saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Puts the items of a template around what is on an agenda. Nothing that is there is lost or changed. */
export function applyTemplate(
  portal: Portal,
  gatherer: Gatherer,
  { id, template }: { id: string; template: Around<ItemWords> },
): void {
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, id)
    if (agenda === null) throw new Fault('not-found')
    const next = withTemplate(agenda, template, () => portal.newId())
    if (next.items.length > mostItems) throw new Fault('wrong-state', 'agenda-full')
    saveAgenda(db, withStableNumbers(agenda, { ...next, updatedAt: portal.clock().toISOString() }))
    keepAgendaAccount(portal, db, gatherer, 'agenda.change', id)
  })
}

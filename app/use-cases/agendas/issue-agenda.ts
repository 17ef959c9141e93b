import { Fault } from '#app/domain/fault.ts'
import { issued, recalled } from '#app/domain/item-numbers.ts'
import type { Portal } from '#app/portal.ts'
import { saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Says that the agenda went out, so that its numbers stay; or that it did not, after all. */
export function issueAgenda(
  portal: Portal,
  gatherer: Gatherer,
  input: { id: string; issued: boolean },
): void {
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, input.id)
    if (agenda === null) throw new Fault('not-found')
    if ((agenda.issuedAt !== null) === input.issued) return
    const updatedAt = portal.clock().toISOString()
    const next = input.issued ? issued(agenda, updatedAt) : recalled(agenda)
    saveAgenda(db, { ...next, updatedAt })
    keepAgendaAccount(portal, db, gatherer, input.issued ? 'agenda.issue' : 'agenda.recall', agenda.id)
  })
}

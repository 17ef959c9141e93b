import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { giveAgendas } from '#db/agendas.ts'
import { hashOfKey } from './holder.ts'

/** On signing in, what somebody gathered as a reader becomes their own. */
export function adoptAgenda(portal: Portal, person: Person, agendaKey: string): void {
  giveAgendas(portal.db, hashOfKey(agendaKey), person.id, portal.clock().toISOString())
}

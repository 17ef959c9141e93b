import { randomBytes } from 'node:crypto'
import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { saveAgenda } from '#db/agendas.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Makes, or takes away, the link by which anybody who has it may read the agenda. */
export function shareAgenda(
  portal: Portal,
  gatherer: Gatherer,
  input: { id: string; shared: boolean },
): void {
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, input.id)
    if (agenda === null) throw new Fault('not-found')
    const shareToken = input.shared ? (agenda.shareToken ?? randomBytes(18).toString('base64url')) : null
    saveAgenda(db, { ...agenda, shareToken, updatedAt: portal.clock().toISOString() })
    keepAgendaAccount(portal, db, gatherer, input.shared ? 'agenda.share' : 'agenda.unshare', agenda.id)
  })
}

import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { keepAccount } from '../keep-account.ts'
import type { Gatherer } from './holder.ts'

/**
 * The audit entry of what somebody did to their agenda. Readers without an account leave none: there is nobody to hold
 * to account for a list that only their own browser can open, and anybody could fill the log.
 */
export function keepAgendaAccount(
  portal: Portal,
  db: Reader,
  { visitor }: Gatherer,
  deed: Extract<AuditedDeed, `agenda.${string}`>,
  agendaId: string,
): void {
  if (visitor !== null) keepAccount(portal, db, { actorId: visitor.id, deed, subject: agendaId })
}

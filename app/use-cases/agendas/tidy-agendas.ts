import { daysBefore, daysWithoutAccount } from '#app/domain/agenda.ts'
import type { Portal } from '#app/portal.ts'
import { deleteUnusedAgendas } from '#db/agendas.ts'
import { audit } from '#db/audit-log.ts'
import { tx } from '#db/connection.ts'

/** Deletes agendas that no account owns and nobody has used for long. The audit log keeps how many there were. */
export function tidyAgendas(portal: Portal): number {
  return tx(portal.db, (db) => {
    const now = portal.clock()
    const deleted = deleteUnusedAgendas(db, daysBefore(now, daysWithoutAccount))
    if (deleted > 0) {
      audit(db, {
        at: now.toISOString(),
        actorId: null,
        deed: 'agendas.tidy',
        subject: String(deleted),
        requestId: portal.requestId,
      })
    }
    return deleted
  })
}

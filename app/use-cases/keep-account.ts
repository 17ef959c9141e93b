import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import type { Reader } from '#db/connection.ts'

/** The audit entry of a verb, inside its transaction. `subject` is the id of what was changed. */
export function keepAccount(
  portal: Portal,
  db: Reader,
  entry: { actorId: string | null; deed: AuditedDeed; subject: string },
): void {
  audit(db, { at: portal.clock().toISOString(), requestId: portal.requestId, ...entry })
}

import type { Portal } from '#app/portal.ts'
import { auditLog } from '#db/schema/schema.ts'

/** The audit log, oldest first: who did what to what. */
export function auditedDeeds(portal: Portal): { actorId: string | null; deed: string; subject: string }[] {
  const { actorId, deed, subject } = auditLog
  return portal.db.select({ actorId, deed, subject }).from(auditLog).orderBy(auditLog.id).all()
}

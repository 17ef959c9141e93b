import type { Portal } from '#app/portal.ts'
import { hasApproverStep } from '#db/organisations.ts'

/** Whether what the organisation's writers send goes to its own approvers first. */
export function asksApprovers(portal: Portal, organisationId: string): boolean {
  return hasApproverStep(portal.db, organisationId)
}

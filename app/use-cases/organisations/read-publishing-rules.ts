import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { isAnonymityRequired } from '#db/anonymity.ts'
import { recordsForApprovers } from '#db/approvals.ts'
import { isSecondPersonRequired } from '#db/casebooks.ts'
import { isWelshRequired } from '#db/checks.ts'
import { isCounted } from '#db/meetings.ts'
import { hasApproverStep } from '#db/organisations.ts'
import { peopleWithRole } from '#db/people.ts'
import { openDesk } from './open-desk.ts'

/** The rules by which an organisation publishes, and what changing them would do now. */
export interface PublishingRules {
  organisation: Organisation
  approverStep: boolean
  /** Names. */
  approvers: string[]
  /** How many drafts would go on to the reviewers if the step ended. */
  waiting: number
  welshRequired: boolean
  anonymityRequired: boolean
  /** Null for a body that has no casebooks. */
  secondPersonRequired: boolean | null
  /** Whether its teams are counted among those that looked at a record. */
  meetingsCounted: boolean
}

export function readPublishingRules(portal: Portal, visitor: Visitor, slug: string): PublishingRules {
  const organisation = openDesk(portal, visitor, slug)
  const { db } = portal
  return {
    organisation,
    approverStep: hasApproverStep(db, organisation.id),
    approvers: peopleWithRole(db, organisation.id, 'approver').map(({ name }) => name),
    waiting: recordsForApprovers(db, [organisation.id]).length,
    welshRequired: isWelshRequired(db, organisation.id),
    anonymityRequired: isAnonymityRequired(db, organisation.id),
    secondPersonRequired:
      organisation.type === 'commissioner-or-ombudsman' ? isSecondPersonRequired(db, organisation.id) : null,
    meetingsCounted: isCounted(db, organisation.id),
  }
}

import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { daysWaiting } from '#app/domain/review-queue.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { recordsForApprovers } from '#db/approvals.ts'
import { lastEventAt } from '#db/journal.ts'
import { personNames } from '#db/people.ts'
import { insist } from '../insist.ts'
import { workItems, type WorkItem } from '../records/work-list.ts'

export interface ApprovalItem extends WorkItem {
  /** UTC, ISO: when its writers sent it. */
  since: string
  daysWaiting: number
  writers: string[]
  /** Null when this person may decide on it. */
  whyNotDecide: Refusal | null
}

/** What waits for an approver in the organisations that the person approves for, longest waiting first. */
export function approvalQueue(portal: Portal, person: Person, language: Language): ApprovalItem[] {
  insist(person, { do: 'see-approvals' })
  return waitingForApproval(portal, person, approvedFor(person), language)
}

/** How much of that they may decide on themselves; 0 for whoever is no approver. */
export function countApprovals(portal: Portal, person: Person): number {
  return recordsForApprovers(portal.db, approvedFor(person)).filter(
    (record) => whyNot(person, { do: 'sign-off', record }) === null,
  ).length
}

export function waitingForApproval(
  portal: Portal,
  person: Person,
  organisationIds: readonly string[],
  language: Language,
): ApprovalItem[] {
  const records = recordsForApprovers(portal.db, organisationIds)
  const ids = records.map(({ id }) => id)
  const since = lastEventAt(portal.db, ids, ['sent-to-approver'])
  const names = personNames(
    portal.db,
    records.flatMap(({ draft }) => draft?.authors ?? []),
  )
  const now = portal.clock()
  return workItems(portal, records, language).flatMap((item, index) => {
    const record = records[index]
    if (record?.draft == null) return []
    const sentAt = since.get(record.id) ?? record.draft.updatedAt
    return {
      ...item,
      since: sentAt,
      daysWaiting: daysWaiting(sentAt, now),
      writers: record.draft.authors.flatMap((id) => names.get(id) ?? []),
      whyNotDecide: whyNot(person, { do: 'sign-off', record }),
    }
  })
}

function approvedFor(person: Person): string[] {
  return person.memberships.flatMap(({ role, organisationId }) => (role === 'approver' ? organisationId : []))
}

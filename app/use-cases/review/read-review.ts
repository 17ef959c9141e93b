import type { CheckedIssue } from '#app/domain/checks/check.ts'
import type { Said } from '#app/domain/conversation.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import { daysWaiting } from '#app/domain/review-queue.ts'
import type { Schedule } from '#app/domain/schedule.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { personNames } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { reviewNotesOf, scheduleOf } from '#db/reviewing.ts'
import { readChecks } from '../checks/read-checks.ts'
import { readInvited, type InvitedToDraft } from '../links/read-invited.ts'
import { readDesk, type Desk } from '../records/read-desk.ts'
import { readForWork } from '../records/read-record.ts'
import { residentViewsOfDraft, type ResidentView } from '../residents/resident-views.ts'
import { changesSince, type ChangesSince } from './changes-since.ts'
import { readConversation, type Conversation } from './read-conversation.ts'
import { reasonFields, type ReasonField } from './reason-fields.ts'

/** Everything a reviewer needs to decide, on one page. */
export interface Review {
  desk: Desk
  record: ReadRecord
  checks: CheckedIssue[] | null
  changes: ChangesSince | null
  conversation: Conversation
  /** Null for those who may see the submission but not what reviewers write for each other. */
  notes: Said[] | null
  reasonFields: ReasonField[]
  schedule: Schedule | null
  /** The time has passed, and still it is not published. */
  isLate: boolean
  /** '' when nobody claimed it. */
  reviewerName: string
  daysWaiting: number
  /** Fact checks, and the body named. */
  invited: InvitedToDraft
  residentViews: ResidentView[]
}

/** Beyond this a due publication is late: the portal looks four times a minute. */
const lateAfterMilliseconds = 5 * 60_000

export async function readReview(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): Promise<Review> {
  const { db } = portal
  const desk = readDesk(portal, person, recordId, language)
  const record = findRecord(db, recordId)
  if (record === null) throw new Fault('not-found')
  const read = readForWork(portal, person, { recordId, number: 'draft' }, language)
  const now = portal.clock()
  const schedule = scheduleOf(db, recordId)
  const reviewerId = record.draft?.reviewerId ?? ''
  return {
    desk,
    record: read,
    checks: await readChecks(portal, person, recordId, language),
    changes: changesSince(portal, record, language),
    conversation: readConversation(portal, person, recordId),
    notes: may(person, { do: 'see-notes', record }) ? reviewNotesOf(db, recordId) : null,
    reasonFields: reasonFields(read, desk.item.original),
    schedule,
    isLate:
      schedule !== null &&
      schedule.failure === null &&
      now.getTime() - Date.parse(schedule.publishAt) > lateAfterMilliseconds,
    reviewerName: personNames(db, [reviewerId]).get(reviewerId) ?? '',
    daysWaiting: daysWaiting(desk.item.submittedAt ?? desk.item.updatedAt, now),
    invited: readInvited(portal, person, recordId),
    residentViews: residentViewsOfDraft(portal, person, recordId),
  }
}

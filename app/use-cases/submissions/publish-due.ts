import { whyNot } from '#app/domain/permissions.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Schedule, ScheduleFailure } from '#app/domain/schedule.ts'
import { isScheduled, statusAfter } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findPerson } from '#db/people.ts'
import { findRecord, updateEdition } from '#db/records.ts'
import { dueRecords, failSchedule, removeSchedule, scheduleOf } from '#db/reviewing.ts'
import { issuesOfAnonymity } from '../anonymity/clearance-of.ts'
import { issuesOfAwaitedFacts } from '../body-previews/awaited-facts.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import { tellPublished } from '../mail/tell-published.ts'
import { tellWriters } from '../mail/tell-writers.ts'
import { draftOf } from '../records/act.ts'
import { goLive } from '../records/go-live.ts'
import { issuesOfDraft } from './check-draft.ts'

/**
 * Publishes what is due, each in a transaction of its own, so that one that fails holds up no other. Gives how many
 * were published. Two processes may do this at once: whoever comes second finds that nothing is due any more.
 */
export function publishDue(portal: Portal): number {
  const at = portal.clock().toISOString()
  const published = dueRecords(portal.db, at).filter((recordId) => {
    try {
      return tx(portal.db, (db) => publishIfDue(portal, db, recordId, at))
    } catch (error) {
      // It stays due, and the queue shows it as late.
      portal.log.error({ err: error, record: recordId }, 'what was due could not be published')
      return false
    }
  })
  return published.length
}

function publishIfDue(portal: Portal, db: Reader, recordId: string, at: string): boolean {
  const schedule = scheduleOf(db, recordId)
  const record = findRecord(db, recordId)
  const due = schedule !== null && schedule.failure === null && schedule.publishAt <= at
  if (!due || record === null || !isScheduled(record)) return false
  const actorId = schedule.scheduledBy
  const failure = failureOf(portal, db, record, schedule, at)
  const deed = failure === null ? 'record.publish' : 'record.not-published-as-scheduled'
  if (failure === null) {
    removeSchedule(db, recordId)
    goLive(portal, db, record, actorId, at)
    tellPublished(portal, db, { recordId, draft: draftOf(record), actorId })
  } else {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, { status: statusAfter(record.kind, 'unschedule'), updatedAt: at })
    failSchedule(db, recordId, failure)
    addToTimeline(db, { recordId, at, actorId, event: 'not-published-as-scheduled' })
    tellNotPublished(portal, db, record, actorId)
  }
  audit(db, { at, actorId, deed, subject: recordId, requestId: portal.requestId })
  return failure === null
}

/** The writers learn of it, and the reviewer who had set the time. */
function tellNotPublished(portal: Portal, db: Reader, record: PortalRecord, reviewerId: string): void {
  const draft = draftOf(record)
  const { title } = draft.content
  const kind = 'not-published-as-scheduled'
  const toWriters = { kind, values: { title, path: paths.workOn(record.id) } } as const
  tellWriters(portal, db, { record, draft, actorId: reviewerId }, toWriters)
  const values = { title, path: paths.review(record.id) }
  putInMail(portal, db, { to: { personId: reviewerId }, kind, values, about: record.id })
}

/** Much may have happened since the time was set; all that guards the button is asked again. */
function failureOf(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  schedule: Schedule,
  at: string,
): ScheduleFailure | null {
  if (record.withdrawal !== null && record.withdrawal.at > schedule.scheduledAt) {
    return { why: 'withdrawn', issues: [] }
  }
  if (whyNot(findPerson(db, schedule.scheduledBy), { do: 'publish', record }) !== null) {
    return { why: 'may-not', issues: [] }
  }
  const issues = [
    ...issuesOfDraft(db, record, draftOf(record), at),
    ...issuesOfAwaitedFacts(db, record, at),
    ...issuesOfAnonymity(portal, db, record),
  ]
  return issues.length > 0 ? { why: 'issues', issues } : null
}

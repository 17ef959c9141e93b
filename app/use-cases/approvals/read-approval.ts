import type { CheckedIssue } from '#app/domain/checks/check.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { readChecks } from '../checks/read-checks.ts'
import { insist } from '../insist.ts'
import { draftOf } from '../records/act.ts'
import { readDesk, type Desk } from '../records/read-desk.ts'
import { readForWork } from '../records/read-record.ts'
import { changesSince, type ChangesSince } from '../review/changes-since.ts'
import { reasonFields, type ReasonField } from '../review/reason-fields.ts'
import { readApproverNotice, type ApproverNotice } from './read-approver-notice.ts'

/** Everything an approver needs to decide whether a draft may leave their organisation. */
export interface Approval {
  desk: Desk
  record: ReadRecord
  checks: CheckedIssue[] | null
  changes: ChangesSince | null
  reasonFields: ReasonField[]
  /** Of the draft that is read: what was changed since is not approved unseen. */
  lock: number
  whyNotDecide: Refusal | null
  notice: ApproverNotice | null
}

/** Throws `wrong-state` for what waits for no approver: it was decided on, or taken back. */
export async function readApproval(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): Promise<Approval> {
  const desk = readDesk(portal, person, recordId, language)
  insist(person, { do: 'see-approvals' })
  const whyNotDecide = desk.actions['sign-off']
  const record = findRecord(portal.db, recordId)
  if (whyNotDecide === 'wrong-state' || record === null) throw new Fault('wrong-state', 'wrong-state')
  const read = readForWork(portal, person, { recordId, number: 'draft' }, language)
  return {
    desk,
    record: read,
    checks: await readChecks(portal, person, recordId, language),
    changes: changesSince(portal, record, language),
    reasonFields: reasonFields(read, desk.item.original),
    lock: draftOf(record).lock,
    whyNotDecide,
    notice: readApproverNotice(portal, person, recordId),
  }
}

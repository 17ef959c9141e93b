import { assessEvidence, type Assessment } from '#app/domain/evidence-level.ts'
import { Fault } from '#app/domain/fault.ts'
import { may, whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind, type Edition, type PortalRecord, type ReturnReason } from '#app/domain/record.ts'
import type { TimelineEntry } from '#app/domain/timeline.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { recordActions, type RecordAction } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { repeatsOf } from '#db/adoptions.ts'
import { timelineOf } from '#db/journal.ts'
import { editionsOf, findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { workItems, type WorkItem } from './work-list.ts'

/** A record on its writers' and reviewers' desk: where it stands, what may be done with it now, what happened so far. */
export interface Desk {
  item: WorkItem
  /** Null for what may be done now, otherwise why not. */
  actions: Record<RecordAction, Refusal | null>
  returned: ReturnReason[]
  timeline: TimelineEntry[]
  editions: Omit<Edition, 'content'>[]
  /** Of the draft, or of what is published; null for what is no case study. */
  evidence: Assessment | null
  /** They may take out the words of somebody who is quoted. */
  withdrawsVoices: boolean
}

export function readDesk(portal: Portal, person: Person, recordId: string, language: Language): Desk {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  const [item] = workItems(portal, [record], language)
  if (item === undefined) throw new Fault('not-found')
  const actions = Object.fromEntries(
    recordActions.map((action) => [action, whyNot(person, { do: action, record })]),
  ) as Record<RecordAction, Refusal | null>
  return {
    item,
    actions,
    returned: record.draft?.returned ?? [],
    timeline: timelineOf(portal.db, recordId),
    editions: editionsOf(portal.db, recordId),
    evidence: evidenceOf(portal, record),
    withdrawsVoices: record.kind === 'case-study' && may(person, { do: 'withdraw-voice', record }),
  }
}

function evidenceOf(portal: Portal, record: PortalRecord): Assessment | null {
  if (!isKind(record, 'case-study')) return null
  const edition = record.draft ?? record.live
  const repeatedBy = repeatsOf(portal.db, [record.id]).get(record.id) ?? 0
  return edition === null ? null : assessEvidence(edition.content, repeatedBy)
}

import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { Edition, ReturnReason } from '#app/domain/record.ts'
import type { TimelineEntry } from '#app/domain/timeline.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { recordActions, type RecordAction } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
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
  }
}

import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { readSchedule, type TypedTime } from '#app/domain/read-schedule.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { putSchedule } from '#db/reviewing.ts'
import { tellWriters } from '../mail/tell-writers.ts'
import { issuesOfAnonymity } from '../anonymity/clearance-of.ts'
import { act, draftOf } from '../records/act.ts'
import { issuesOfDraft } from './check-draft.ts'

export interface Scheduling extends TypedTime {
  recordId: string
}

/** Sets, or changes, the time at which the draft is published by itself. */
export function schedule(portal: Portal, person: Person, { recordId, ...typed }: Scheduling): Result<null> {
  return act<Result<null>>(portal, person, 'schedule', recordId, ({ db, record, at }) => {
    const publishAt = readSchedule(typed, new Date(at))
    if (typeof publishAt !== 'string') return refuse(publishAt)
    const draft = draftOf(record)
    const issues = [...issuesOfDraft(db, record, draft, at), ...issuesOfAnonymity(portal, db, record)]
    if (issues.length > 0) return refuse(issues)
    updateEdition(db, draft.id, draft.lock, { status: statusAfter(record.kind, 'schedule'), updatedAt: at })
    putSchedule(db, recordId, { publishAt, scheduledBy: person.id, scheduledAt: at })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'scheduled', note: publishAt })
    const values = { title: draft.content.title, publishAt, path: paths.workOn(recordId) }
    tellWriters(portal, db, { record, draft, actorId: person.id }, { kind: 'scheduled', values })
    return done(null)
  })
}

import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { tellWriters } from '../mail/tell-writers.ts'
import { act, draftOf } from '../records/act.ts'
import { issuesOfDraft } from './check-draft.ts'

/** A reviewer finds it ready. It is published afterwards: by any reviewer who did not write it, or at a set time. */
export function approve(portal: Portal, person: Person, { recordId }: { recordId: string }): Result<null> {
  return act<Result<null>>(portal, person, 'approve', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const issues = issuesOfDraft(db, record, draft, at)
    if (issues.length > 0) return refuse(issues)
    updateEdition(db, draft.id, draft.lock, { status: statusAfter(record.kind, 'approve'), updatedAt: at })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'approved' })
    const values = { title: draft.content.title, path: paths.workOn(recordId) }
    tellWriters(portal, db, { record, draft, actorId: person.id }, { kind: 'approved', values })
    return done(null)
  })
}

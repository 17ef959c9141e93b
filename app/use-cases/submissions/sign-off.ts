import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { tellWriters } from '../mail/tell-writers.ts'
import { act, draftOf } from '../records/act.ts'
import { issuesOfDraft } from './check-draft.ts'
import { goToReviewers } from './go-to-reviewers.ts'

/**
 * An approver agrees that the draft may leave the organisation, and it goes on to the portal's reviewers. `lock` is that
 * of the draft they read: what was taken back, changed and sent again meanwhile is not approved unseen.
 */
export function signOff(
  portal: Portal,
  person: Person,
  { recordId, lock }: { recordId: string; lock: number },
): Result<null> {
  return act<Result<null>>(portal, person, 'sign-off', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    if (draft.lock !== lock) return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const issues = issuesOfDraft(db, record, draft, at)
    if (issues.length > 0) return refuse(issues)
    goToReviewers(portal, db, record, draft, at)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'signed-off' })
    const values = { title: draft.content.title, path: paths.workOn(recordId) }
    tellWriters(portal, db, { record, draft, actorId: person.id }, { kind: 'signed-off', values })
    return done(null)
  })
}

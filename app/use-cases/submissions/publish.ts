import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { removeSchedule } from '#db/reviewing.ts'
import { issuesOfAnonymity } from '../anonymity/clearance-of.ts'
import { issuesOfAwaitedFacts } from '../body-previews/awaited-facts.ts'
import { issuesOfSecondPerson } from '../casebooks/issues-of-second-person.ts'
import { tellPublished } from '../mail/tell-published.ts'
import { act, draftOf } from '../records/act.ts'
import { goLive } from '../records/go-live.ts'
import { issuesOfDraft } from './check-draft.ts'

/** Puts the draft before readers at the record's permanent address. Readers find it on their very next search. */
export function publish(portal: Portal, person: Person, { recordId }: { recordId: string }): Result<null> {
  return act<Result<null>>(portal, person, 'publish', recordId, ({ db, record, at }) => {
    const issues = [
      ...issuesOfDraft(db, record, draftOf(record), at),
      ...issuesOfAwaitedFacts(db, record, at),
      ...issuesOfAnonymity(portal, db, record),
      ...issuesOfSecondPerson(db, record, draftOf(record), person.id),
    ]
    if (issues.length > 0) return refuse(issues)
    removeSchedule(db, recordId)
    goLive(portal, db, record, person.id, at)
    tellPublished(portal, db, { recordId, draft: draftOf(record), actorId: person.id })
    return done(null)
  })
}

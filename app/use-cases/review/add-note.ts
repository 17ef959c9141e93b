import type { Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { addReviewNote } from '#db/reviewing.ts'
import { say, type Saying } from './say.ts'

/** Writes something down for other reviewers; its writers never see it. */
export function addNote(portal: Portal, person: Person, saying: Saying): Result<null> {
  const deed = { do: 'see-notes', audited: 'record.review-note', field: 'note' } as const
  return say(portal, person, deed, saying, (db, { record, at, text }) => {
    addReviewNote(db, { recordId: record.id, at, personId: person.id, text })
  })
}

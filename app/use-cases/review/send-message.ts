import type { Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { sideOf } from '#app/domain/writers.ts'
import type { Portal } from '#app/portal.ts'
import { addMessage } from '#db/reviewing.ts'
import { say, type Saying } from './say.ts'

/** Says something to the other side: a reviewer to the writers, or a writer to the reviewers. */
export function sendMessage(portal: Portal, person: Person, saying: Saying): Result<null> {
  const deed = { do: 'talk', audited: 'record.message', field: 'message' } as const
  return say(portal, person, deed, saying, (db, { record, at, text }) => {
    addMessage(db, { recordId: record.id, at, personId: person.id, side: sideOf(person, record), text })
  })
}

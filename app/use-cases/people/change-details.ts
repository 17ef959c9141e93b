import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { updatePerson } from '#db/people.ts'
import { checkName, tidyName } from './check-name.ts'

/** Changes one's own name and the language the portal writes to one in. */
export function changeDetails(
  portal: Portal,
  visitor: Visitor,
  input: { name: string; language: Language },
): Result<null> {
  const person = insist(visitor, { do: 'use-account' })
  const issues = checkName(input.name)
  if (issues.length > 0) return refuse(issues)
  tx(portal.db, (db) => {
    updatePerson(db, person.id, { name: tidyName(input.name), language: input.language })
    keepAccount(portal, db, { actorId: person.id, deed: 'person.change-details', subject: person.id })
  })
  return done(null)
}

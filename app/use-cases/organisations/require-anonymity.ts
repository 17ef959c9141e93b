import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { setAnonymityRequired } from '#db/anonymity.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'

/** Whether the organisation publishes a case study only when all that was found in it is decided on, from now on. */
export function requireAnonymity(
  portal: Portal,
  visitor: Visitor,
  { organisationId, required }: { organisationId: string; required: boolean },
): void {
  const person = insist(visitor, { do: 'require-anonymity', organisationId })
  tx(portal.db, (db) => {
    if (findOrganisation(db, organisationId) === null) throw new Fault('not-found')
    setAnonymityRequired(db, organisationId, required)
    const deed = required ? 'organisation.require-anonymity' : 'organisation.no-longer-require-anonymity'
    keepAccount(portal, db, { actorId: person.id, deed, subject: organisationId })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { setWelshRequired } from '#db/checks.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'

/** Whether the organisation publishes nothing without its Welsh from now on. What is published stays as it is. */
export function requireWelsh(
  portal: Portal,
  visitor: Visitor,
  { organisationId, required }: { organisationId: string; required: boolean },
): void {
  const person = insist(visitor, { do: 'require-welsh', organisationId })
  tx(portal.db, (db) => {
    if (findOrganisation(db, organisationId) === null) throw new Fault('not-found')
    setWelshRequired(db, organisationId, required)
    const deed = required ? 'organisation.require-welsh' : 'organisation.no-longer-require-welsh'
    keepAccount(portal, db, { actorId: person.id, deed, subject: organisationId })
  })
}

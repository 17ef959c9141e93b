import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { setSecondPersonRequired } from '#db/casebooks.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'

/** Whether an ombudsman's casebooks are published only by somebody who did not write at them, from now on. */
export function requireSecondPerson(
  portal: Portal,
  visitor: Visitor,
  { organisationId, required }: { organisationId: string; required: boolean },
): void {
  const person = insist(visitor, { do: 'require-second-person', organisationId })
  tx(portal.db, (db) => {
    if (findOrganisation(db, organisationId) === null) throw new Fault('not-found')
    setSecondPersonRequired(db, organisationId, required)
    const deed = required
      ? 'organisation.require-second-person'
      : 'organisation.no-longer-require-second-person'
    keepAccount(portal, db, { actorId: person.id, deed, subject: organisationId })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { markTokenRevoked } from '#db/organisation-tokens.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** From now on the token opens nothing, and never will again. */
export function revokeToken(
  portal: Portal,
  visitor: Visitor,
  { organisationId, id }: { organisationId: string; id: string },
): void {
  const person = insist(visitor, { do: 'manage-organisation', organisationId })
  tx(portal.db, (db) => {
    const at = portal.clock().toISOString()
    if (!markTokenRevoked(db, { id, organisationId, at })) throw new Fault('not-found')
    keepAccount(portal, db, {
      actorId: person.id,
      deed: 'organisation.revoke-token',
      subject: organisationId,
    })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { setCounted } from '#db/meetings.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Whether readers see, from now on, how many of the organisation's teams looked at a record: a number, never a name. */
export function countMeetings(
  portal: Portal,
  visitor: Visitor,
  { organisationId, counted }: { organisationId: string; counted: boolean },
): void {
  const person = insist(visitor, { do: 'count-meetings', organisationId })
  tx(portal.db, (db) => {
    if (findOrganisation(db, organisationId) === null) throw new Fault('not-found')
    setCounted(db, organisationId, counted, portal.clock().toISOString())
    const deed = counted ? 'organisation.count-meetings' : 'organisation.no-longer-count-meetings'
    keepAccount(portal, db, { actorId: person.id, deed, subject: organisationId })
  })
}

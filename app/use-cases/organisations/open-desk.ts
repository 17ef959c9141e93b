import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'

/** The organisation at this address, for those who look after it. */
export function openDesk(portal: Portal, visitor: Visitor, slug: string): Organisation {
  const organisation = findOrganisationBySlug(portal.db, slug)
  if (organisation === null) throw new Fault('not-found')
  insist(visitor, { do: 'manage-organisation', organisationId: organisation.id })
  return organisation
}

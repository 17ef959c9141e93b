import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'

/** The organisation at an address, as any reader may know it. */
export function readPublicOrganisation(portal: Portal, slug: string): Organisation {
  const organisation = findOrganisationBySlug(portal.db, slug)
  if (organisation === null) throw new Fault('not-found')
  return organisation
}

import { tidyEmail } from '#app/domain/email.ts'
import { domainOf } from '#app/domain/openid.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Portal } from '#app/portal.ts'
import { isAnyProviderOn, organisationOfDomain } from '#db/identity-providers.ts'
import { findOrganisation } from '#db/organisations.ts'

/**
 * The organisation that somebody with this address may sign in through. Only the domain is looked at, so that the answer
 * says nothing about whether anybody has the address.
 */
export function findWayOut(portal: Portal, email: string): Pick<Organisation, 'slug' | 'name'> | null {
  const domain = domainOf(tidyEmail(email))
  const organisationId = domain === '' ? null : organisationOfDomain(portal.db, domain)
  const organisation = organisationId === null ? null : findOrganisation(portal.db, organisationId)
  return organisation === null ? null : { slug: organisation.slug, name: organisation.name }
}

/** Whether the sign-in page has to ask at all. */
export function isThereAWayOut(portal: Portal): boolean {
  return isAnyProviderOn(portal.db)
}

import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { LogoPlace, OrganisationProfile } from '#app/domain/organisation-profile.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findProfile, logoPlaceOf } from '#db/organisation-profiles.ts'
import { openDesk } from './open-desk.ts'

/** An organisation's profile as its administrators change it. */
export interface ProfileToChange {
  organisation: Organisation
  profile: OrganisationProfile
  logo: LogoPlace | null
}

export function readProfileToChange(portal: Portal, visitor: Visitor, slug: string): ProfileToChange {
  const organisation = openDesk(portal, visitor, slug)
  const profile = findProfile(portal.db, organisation.id)
  if (profile === null) throw new Fault('not-found')
  return { organisation, profile, logo: logoPlaceOf(portal.db, organisation.id) }
}

import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { logoOf } from '#db/organisation-profiles.ts'
import { findOrganisation } from '#db/organisations.ts'

/** The bytes (WebP) of an organisation's logo, which anybody may see. */
export function readLogo(portal: Portal, organisationId: string): { bytes: Buffer; sha256: string } {
  const logo = logoOf(portal.db, organisationId)
  if (logo === null) throw new Fault('not-found')
  return logo
}

/** The same for the head of a document, with the organisation's name; null when it has none. */
export function logoForDocument(
  portal: Portal,
  organisationId: string,
  language: Language,
): { bytes: Buffer; name: string } | null {
  const logo = logoOf(portal.db, organisationId)
  const organisation = findOrganisation(portal.db, organisationId)
  if (logo === null || organisation === null) return null
  return { bytes: logo.bytes, name: readIn(organisation.name, language).text }
}

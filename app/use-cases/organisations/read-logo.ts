import { Fault } from '#app/domain/fault.ts'
import type { Portal } from '#app/portal.ts'
import { logoOf } from '#db/organisation-profiles.ts'

/** The bytes (WebP) of an organisation's logo, which anybody may see. */
export function readLogo(portal: Portal, organisationId: string): { bytes: Buffer; sha256: string } {
  const logo = logoOf(portal.db, organisationId)
  if (logo === null) throw new Fault('not-found')
  return logo
}

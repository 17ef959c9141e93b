import { Fault } from '#app/domain/fault.ts'
import { done, type Result } from '#app/domain/issue.ts'
import { readProfile, type OrganisationProfile } from '#app/domain/organisation-profile.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findProfile, saveProfile } from '#db/organisation-profiles.ts'

/** Changes what an organisation says of itself. Readers see it at once. */
export function changeProfile(
  portal: Portal,
  visitor: Visitor,
  { organisationId, typed }: { organisationId: string; typed: OrganisationProfile },
): Result<null> {
  const person = insist(visitor, { do: 'manage-organisation', organisationId })
  const read = readProfile(typed)
  if (!read.ok) return read
  tx(portal.db, (db) => {
    if (findProfile(db, organisationId) === null) throw new Fault('not-found')
    saveProfile(db, organisationId, read.value, portal.clock().toISOString())
    keepAccount(portal, db, {
      actorId: person.id,
      deed: 'organisation.save-profile',
      subject: organisationId,
    })
  })
  return done(null)
}

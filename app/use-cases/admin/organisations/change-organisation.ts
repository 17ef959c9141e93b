import { Fault } from '#app/domain/fault.ts'
import { done, type Result } from '#app/domain/issue.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import {
  readOrganisationDetails,
  type OrganisationDetails,
  type TypedOrganisation,
} from '#app/domain/organisation-details.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tellSearchOf } from '#app/use-cases/search/tell-search.ts'
import { tx, type Reader } from '#db/connection.ts'
import { forgetFormerSlug, keepFormerName, keepFormerSlug } from '#db/organisation-life.ts'
import { settleNamed } from '#db/named-bodies.ts'
import { publishedOf } from '#db/organisation-records.ts'
import { findOrganisation, updateOrganisation } from '#db/organisations.ts'
import { slugFor } from './slug-for.ts'

/**
 * Changes what is said of an organisation. Under a new English name it has a new address; the former name is kept for
 * readers and for searching, and the former address leads to the new one. Records show the name it has now.
 */
export function changeOrganisation(
  portal: Portal,
  visitor: Visitor,
  { organisationId, ...typed }: TypedOrganisation & { organisationId: string },
): Result<null> {
  const admin = insist(visitor, { do: 'manage-organisations' })
  const read = readOrganisationDetails(typed, portal.terms())
  if (!read.ok) return read
  const { value: details } = read
  return tx<Result<null>>(portal.db, (db) => {
    const before = findOrganisation(db, organisationId)
    if (before === null) throw new Fault('not-found')
    const now = portal.clock().toISOString()
    const renamed = isRenamed(before, details)
    if (renamed) keepFormerName(db, before.id, before.name, now)
    updateOrganisation(db, before.id, { ...details, slug: movedTo(db, before, details, now) })
    settleNamed(db, before.id)
    tellSearchOf(portal, db, publishedOf(db, before.id), now)
    const deed = renamed ? 'organisation.rename' : 'organisation.change'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: before.id })
    return done(null)
  })
}

function isRenamed({ name }: Organisation, to: OrganisationDetails): boolean {
  return name.en !== to.name.en || name.cy !== to.name.cy
}

/** The address under the new name; the one before leads there from now on. */
function movedTo(db: Reader, before: Organisation, { name }: OrganisationDetails, now: string): string {
  if (name.en === before.name.en) return before.slug
  const slug = slugFor(db, before.id, name.en)
  if (slug === before.slug) return slug
  forgetFormerSlug(db, slug)
  keepFormerSlug(db, before.id, before.slug, now)
  return slug
}

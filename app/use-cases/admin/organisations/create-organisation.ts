import { done, type Result } from '#app/domain/issue.ts'
import { readOrganisationDetails, type TypedOrganisation } from '#app/domain/organisation-details.ts'
import { looksLike, type LooksLike } from '#app/domain/organisation-likeness.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { allOrganisations, upsertOrganisation } from '#db/organisations.ts'
import { slugFor } from './slug-for.ts'

/** The new organisation's id; or those it looks like, when nobody has said yet that it is none of them. */
export type Created = { id: string } | { alike: LooksLike[] }

/** Adds an organisation. One that looks like another is added only when somebody says that it `isAnother` one. */
export function createOrganisation(
  portal: Portal,
  visitor: Visitor,
  { isAnother, ...typed }: TypedOrganisation & { isAnother: boolean },
): Result<Created> {
  const admin = insist(visitor, { do: 'manage-organisations' })
  const read = readOrganisationDetails(typed, portal.terms())
  if (!read.ok) return read
  const { value: details } = read
  return tx<Result<Created>>(portal.db, (db) => {
    const alike = isAnother ? [] : looksLike(details, allOrganisations(db))
    if (alike.length > 0) return done({ alike })
    const id = portal.newId()
    const slug = slugFor(db, id, details.name.en)
    upsertOrganisation(db, { id, slug, ...details, demonstration: false })
    keepAccount(portal, db, { actorId: admin.id, deed: 'organisation.create', subject: id })
    return done({ id })
  })
}

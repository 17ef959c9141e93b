import { Fault } from '#app/domain/fault.ts'
import { batchAllows } from '#app/domain/import-batch.ts'
import { done, type Result } from '#app/domain/issue.ts'
import { readOrganisationDetails, type TypedOrganisation } from '#app/domain/organisation-details.ts'
import { looksLike, type LooksLike } from '#app/domain/organisation-likeness.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { choicesOf } from '#db/imports.ts'
import { deleteNamed, noteNamed, unusedNamedIn } from '#db/named-bodies.ts'
import { allOrganisations, upsertOrganisation } from '#db/organisations.ts'
import { slugFor } from '../admin/organisations/slug-for.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { chooseMeanings } from './choose-for-import.ts'
import { openImport } from './open-import.ts'

interface GivenBody extends TypedOrganisation {
  /** As the file writes it. */
  written: string
  isAnother: boolean
}

/** The address of the new organisation; or those it looks like, when nobody has said yet that it is none of them. */
export type NamedBody = { slug: string } | { alike: LooksLike[] }

/**
 * Adds a body of the file to the organisations, and chooses it for the words that stand for it. Nobody has joined it, and
 * administrators see that it was named in an import until they have looked at it.
 */
export function nameBody(
  portal: Portal,
  visitor: Visitor,
  id: string,
  { written, isAnother, ...typed }: GivenBody,
): Result<NamedBody> {
  const { batch, organisation } = openImport(portal, visitor, id)
  const person = insist(visitor, { do: 'import-excerpts', organisation })
  if (!batchAllows(batch, 'choose')) throw new Fault('wrong-state')
  const known = choicesOf(portal.db, id).found?.bodies.some((body) => body.written === written)
  if (known !== true) throw new Fault('bad-request')
  const read = readOrganisationDetails(typed, portal.terms())
  if (!read.ok) return read
  const { value: details } = read
  const named = tx<NamedBody>(portal.db, (db) => {
    const alike = isAnother ? [] : looksLike(details, allOrganisations(db))
    if (alike.length > 0) return { alike }
    const bodyId = portal.newId()
    const slug = slugFor(db, bodyId, details.name.en)
    upsertOrganisation(db, { id: bodyId, slug, ...details, demonstration: organisation.demonstration })
    noteNamed(db, bodyId, batch.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'organisation.name-in-import', subject: bodyId })
    return { slug }
  })
  if ('slug' in named)
    chooseMeanings(portal, visitor, id, { meanings: {}, bodies: { [written]: named.slug } })
  return done(named)
}

/** Takes back the bodies that an import named, when it goes; those that anything else uses meanwhile stay. */
export function forgetNamed(
  portal: Portal,
  db: Reader,
  { importId, actorId }: { importId: string; actorId: string | null },
): void {
  for (const subject of unusedNamedIn(db, importId, portal.clock().toISOString())) {
    deleteNamed(db, subject)
    keepAccount(portal, db, { actorId, deed: 'organisation.take-back-named', subject })
  }
}

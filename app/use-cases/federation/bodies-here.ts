import type { BundleOrganisation, PullNote } from '#app/domain/federation.ts'
import { isNameOf, type Organisation } from '#app/domain/organisation.ts'
import { findTerm } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { presentOrganisations } from '#db/organisation-life.ts'
import { findOrganisationBySlug, findOrganisationNamed, upsertOrganisation } from '#db/organisations.ts'
import { termsIn } from '#db/vocabularies.ts'
import { keepAccount } from '../keep-account.ts'

/** What the bodies that a record names are here: ids by the slugs of their home, and what was done to get there. */
export interface BodiesHere {
  ids: Map<string, string>
  notes: PullNote[]
}

/**
 * A body is the same as one here when both have the same code, or the same name and type; otherwise it is added, under
 * another address when its own is taken. What is known of a body here is never changed by another portal.
 */
export function bodiesHere(
  portal: Portal,
  db: Reader,
  bodies: readonly BundleOrganisation[],
  actorId: string,
): BodiesHere {
  const here: BodiesHere = { ids: new Map(), notes: [] }
  for (const body of bodies) {
    const known = sameHere(db, body)
    if (known !== null && known.slug !== body.slug) {
      here.notes.push({ problem: 'joined-organisation', value: known.name.en || known.name.cy })
    }
    const id = known?.id ?? added(portal, db, body, actorId, here.notes)
    if (id !== null) here.ids.set(body.slug, id)
  }
  return here
}

function sameHere(db: Reader, body: BundleOrganisation): Organisation | null {
  const { slug, nameEn, nameCy, type, code } = body
  const isSame = (one: Organisation) =>
    (code !== '' && one.code === code) ||
    (one.type === type && [nameEn, nameCy].some((name) => isNameOf(one, name)))
  const found = [
    findOrganisationBySlug(db, slug),
    findOrganisationNamed(db, nameEn),
    nameCy === '' ? null : findOrganisationNamed(db, nameCy),
  ]
  return found.find((one) => one !== null && isSame(one)) ?? null
}

/** Null when it is described in terms that this portal does not know. */
function added(
  portal: Portal,
  db: Reader,
  body: BundleOrganisation,
  actorId: string,
  notes: PullNote[],
): string | null {
  const terms = termsIn(db)
  const { nation, code, website, demonstration } = body
  const type = findTerm(terms, 'organisationType', body.type)
  const sector = findTerm(terms, 'sector', body.sector)
  const region = findTerm(terms, 'region', body.region)
  if (type === null || sector === null || region === null) return null
  const slug = freeOrganisationSlug(db, body.slug)
  const name = { en: body.nameEn, cy: body.nameCy }
  const id = upsertOrganisation(db, {
    ...{ id: portal.newId(), slug, name, type, sector, nation, region },
    ...{ code, website, demonstration },
  })
  if (slug !== body.slug) notes.push({ problem: 'other-address', value: slug })
  keepAccount(portal, db, { actorId, deed: 'organisation.create', subject: id })
  return id
}

function freeOrganisationSlug(db: Reader, wanted: string): string {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    // Former addresses lead to somebody too.
    if (presentOrganisations(db, [slug]).size === 0) return slug
  }
}

import type { Organisation } from '#app/domain/organisation.ts'
import { findTerm, type Terms } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { presentOrganisations } from '#db/organisation-life.ts'
import { hasOwnProfile } from '#db/organisation-profiles.ts'
import { allOrganisations, upsertOrganisation } from '#db/organisations.ts'
import type { ListedOrganisation } from './read-organisation.ts'

/**
 * Adds the organisations of a list and brings those with the same slug up to date, all or none of them; loading the
 * same list again changes nothing. Organisations that are not on the list stay. Run from scripts only.
 */
export function loadOrganisations(
  portal: Portal,
  listed: readonly ListedOrganisation[],
): { added: number; updated: number; unchanged: number } {
  return tx(portal.db, (db) => {
    const known = new Map(allOrganisations(db).map((organisation) => [organisation.slug, organisation]))
    const count = { added: 0, updated: 0, unchanged: 0 }
    const former = presentOrganisations(
      db,
      listed.map(({ slug }) => slug),
    )
    const terms = portal.terms()
    for (const entry of listed) {
      const before = known.get(entry.slug)
      // Renamed or merged by an administrator since: the list is behind.
      if (before === undefined && former.has(entry.slug)) {
        count.unchanged += 1
        continue
      }
      const organisation: Organisation = {
        id: before?.id ?? portal.newId(),
        ...entry,
        ...today(terms, entry),
      }
      if (before !== undefined && hasOwnProfile(db, before.id)) organisation.website = before.website
      const change = before === undefined ? 'added' : isSame(before, organisation) ? 'unchanged' : 'updated'
      count[change] += 1
      if (change === 'unchanged') continue
      upsertOrganisation(db, organisation)
      known.set(entry.slug, organisation)
    }
    if (count.added + count.updated > 0) {
      const subject = String(count.added + count.updated)
      keepAccount(portal, db, { actorId: null, deed: 'organisation.load', subject })
    }
    return count
  })
}

/** What the list calls it by was merged since, perhaps: the list is behind there too. */
function today(terms: Terms, { type, sector, region }: ListedOrganisation) {
  return {
    type: findTerm(terms, 'organisationType', type) ?? type,
    sector: findTerm(terms, 'sector', sector) ?? sector,
    region: findTerm(terms, 'region', region) ?? region,
  }
}

function isSame(one: Organisation, other: Organisation): boolean {
  const plain = ({ name, ...rest }: Organisation) =>
    JSON.stringify(Object.entries({ ...rest, en: name.en, cy: name.cy }).sort())
  return plain(one) === plain(other)
}

import type { FormerName, Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { closedSince, formerNames, formerSlugs } from '#db/organisation-life.ts'
import { namedBodies } from '#db/named-bodies.ts'
import { belongingsOf, type Belongings } from '#db/organisation-merge.ts'
import { knownOrganisation } from './known-organisation.ts'

export interface ManagedOrganisation {
  organisation: Organisation
  closedAt: string | null
  /** In an import; no administrator has looked at it yet. */
  named: boolean
  formerNames: FormerName[]
  /** Addresses that lead to the one it has now. */
  formerSlugs: string[]
  belongings: Belongings
}

/** An organisation as the administrators of the portal see it: what it is, was and has. */
export function readOrganisation(portal: Portal, visitor: Visitor, id: string): ManagedOrganisation {
  insist(visitor, { do: 'manage-organisations' })
  const { db } = portal
  const organisation = knownOrganisation(db, id)
  return {
    organisation,
    closedAt: closedSince(db, id),
    named: namedBodies(db).has(id),
    formerNames: formerNames(db, [id]).get(id) ?? [],
    formerSlugs: formerSlugs(db, id),
    belongings: belongingsOf(db, id, portal.clock().toISOString()),
  }
}

import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import { portalRoles, type PortalRole, type Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { peopleWithPortalRole } from '#db/people.ts'

/** Who has a role for the whole portal. */
export interface RoleHolders {
  role: PortalRole
  people: { id: string; name: string; email: string; whyNotTake: Refusal | null }[]
}

export function listPortalRoles(portal: Portal, visitor: Visitor): RoleHolders[] {
  insist(visitor, { do: 'manage-portal-roles', personId: null })
  return portalRoles.map((role) => ({
    role,
    people: peopleWithPortalRole(portal.db, role).map(({ id, name, email }) => ({
      id,
      name,
      email,
      whyNotTake: whyNot(visitor, { do: 'manage-portal-roles', personId: id }),
    })),
  }))
}

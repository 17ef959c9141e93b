import type { OrganisationRole, Person, PortalRole } from '#app/domain/person.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Portal } from '#app/portal.ts'
import { hashPassword } from '#app/use-cases/people/credentials.ts'
import { upsertOrganisation } from '#db/organisations.ts'
import { addMembership, findPerson, insertPerson } from '#db/people.ts'

export const goodPassword = 'kettle on the windowsill'
let hashed: Promise<string> | null = null

/** An organisation, stored. */
export function addOrganisation(portal: Portal, given: Partial<Organisation> = {}): Organisation {
  const id = given.id ?? portal.newId()
  const organisation: Organisation = {
    id,
    slug: `organisation-${id}`,
    name: { en: 'Organisation', cy: 'Sefydliad' },
    type: 'county-council',
    sector: 'local-government',
    nation: 'wales',
    region: 'mid-wales',
    code: '',
    website: '',
    demonstration: true,
    ...given,
  }
  upsertOrganisation(portal.db, organisation)
  return organisation
}

/** Somebody with an account and the password `goodPassword`, stored, with roles in one organisation and the portal. */
export async function addPerson(
  portal: Portal,
  given: {
    name?: string
    email?: string
    organisationId?: string
    roles?: OrganisationRole[]
    portalRoles?: PortalRole[]
  } = {},
): Promise<Person> {
  const id = portal.newId()
  hashed ??= hashPassword(goodPassword)
  insertPerson(portal.db, {
    id,
    email: given.email ?? `${id}@people.example`,
    name: given.name ?? `Person ${id}`,
    language: 'en',
    passwordHash: await hashed,
    portalRoles: given.portalRoles ?? [],
    createdAt: portal.clock().toISOString(),
  })
  for (const role of given.roles ?? []) addMembership(portal.db, id, given.organisationId ?? '', role)
  const person = findPerson(portal.db, id)
  if (person === null) throw new Error('The person was not stored')
  return person
}

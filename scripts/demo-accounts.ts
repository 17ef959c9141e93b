import type { OrganisationRole, Person, PortalRole } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { hashPassword } from '#app/use-cases/people/credentials.ts'
import { tx, type Reader } from '#db/connection.ts'
import { presentOrganisation } from '#db/organisation-life.ts'
import { addMembership, findPersonByEmail, insertPerson, updatePerson } from '#db/people.ts'

/** One password for all of them, so that nobody takes them for real accounts. */
export const demoPassword = 'good practice demo'

export interface DemoAccount {
  email: string
  password: string
  name: string
  /** What they can do, for the list that npm start prints. */
  role: string
  organisation: string | null
  roles: OrganisationRole[]
  portalRoles: PortalRole[]
}

/** People of the demonstration, one for each role; their addresses belong to a domain that can never exist. */
export const demoAccounts: DemoAccount[] = [
  account('contributor', 'Carys Contributor', 'contributor for Dyffryn Enghraifft County Council', {
    organisation: 'dyffryn-enghraifft-county-council',
    roles: ['contributor'],
  }),
  account('charity', 'Charlie Charity', 'contributor for Gofal Enghraifft, a charity', {
    organisation: 'gofal-enghraifft',
    roles: ['contributor'],
  }),
  account('reviewer', 'Rhys Reviewer', 'reviewer', { portalRoles: ['reviewer'] }),
  account('reviewer2', 'Rowan Reviewer', 'second reviewer, also a contributor for Bro Esiampl Health Board', {
    organisation: 'bro-esiampl-health-board',
    roles: ['contributor'],
    portalRoles: ['reviewer'],
  }),
  account('resident', 'Rhian Resident', 'resident reviewer, who says how easy a text is to understand', {
    portalRoles: ['resident-reviewer'],
  }),
  account('editor', 'Eleri Editor', 'editor of the Demonstration Ombudsman’s casebooks', {
    organisation: 'demonstration-ombudsman',
    roles: ['ombudsman-editor'],
  }),
  account('org-admin', 'Owen Admin', 'administrator of Dyffryn Enghraifft County Council', {
    organisation: 'dyffryn-enghraifft-county-council',
    roles: ['org-admin'],
  }),
  account('approver', 'Alys Approver', 'approver of Dyffryn Enghraifft County Council', {
    organisation: 'dyffryn-enghraifft-county-council',
    roles: ['approver'],
  }),
  account('site-admin', 'Sioned Admin', 'administrator of the whole portal', { portalRoles: ['site-admin'] }),
]

function account(
  who: string,
  name: string,
  role: string,
  more: { organisation?: string; roles?: OrganisationRole[]; portalRoles?: PortalRole[] },
): DemoAccount {
  const { organisation = null, roles = [], portalRoles = [] } = more
  return {
    email: `${who}@demo.example`,
    password: demoPassword,
    name,
    role,
    organisation,
    roles,
    portalRoles,
  }
}

/**
 * Makes the demo accounts, or puts them back as they were; the fictional organisations must be loaded. A portal in
 * production gets none: everybody knows their password.
 */
export async function createDemoAccounts(portal: Portal): Promise<Person[]> {
  if (portal.settings.production || !portal.settings.demonstration) return []
  const passwordHash = await hashPassword(demoPassword)
  return tx(portal.db, (db) => {
    for (const demo of demoAccounts) save(portal, db, demo, passwordHash)
    keepAccount(portal, db, { actorId: null, deed: 'person.create-demo-accounts', subject: '' })
    return demoAccounts.flatMap(({ email }) => findPersonByEmail(db, email) ?? [])
  })
}

function save(portal: Portal, db: Reader, demo: DemoAccount, passwordHash: string): void {
  const { email, name, portalRoles } = demo
  const known = findPersonByEmail(db, email)
  const id = known?.id ?? portal.newId()
  if (known === null) {
    const createdAt = portal.clock().toISOString()
    insertPerson(db, { id, email, name, language: 'en', passwordHash, portalRoles, createdAt })
  } else {
    updatePerson(db, id, { passwordHash, portalRoles, suspendedAt: null })
  }
  if (demo.organisation === null) return
  const organisation = presentOrganisation(db, demo.organisation)
  if (organisation === null) throw new Error(`The demonstration has no organisation ${demo.organisation}`)
  for (const role of demo.roles) addMembership(db, id, organisation.id, role)
}

import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { checkPassword } from '#app/domain/password.ts'
import type { Person, PortalRole } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findPerson, findPersonByEmail, insertPerson, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { checkName, tidyName } from './check-name.ts'
import { hashPassword } from './credentials.ts'

export interface NewAdmin {
  email: string
  name: string
  password: string
  roles: PortalRole[]
}

/**
 * Makes an account with roles for the whole portal, or gives the roles, name and password to the account that has the
 * address. Whoever can run it can open the database file anyway, so no visitor is asked for: it has no page, only
 * scripts/create-admin.ts.
 */
export async function createAdmin(portal: Portal, input: NewAdmin): Promise<Result<Person>> {
  const email = tidyEmail(input.email)
  const name = tidyName(input.name)
  const issues = whatIsWrong(email, input)
  if (issues.length > 0) return refuse(issues)
  const passwordHash = await hashPassword(input.password)
  const id = tx(portal.db, (db) => {
    const known = findPersonByEmail(db, email)
    const personId = known?.id ?? portal.newId()
    if (known === null) {
      const createdAt = portal.clock().toISOString()
      const account = { id: personId, email, name, passwordHash, portalRoles: input.roles, createdAt }
      insertPerson(db, { ...account, language: 'en' })
    } else {
      const portalRoles = [...new Set([...known.portalRoles, ...input.roles])]
      updatePerson(db, personId, { name, passwordHash, portalRoles, suspendedAt: null })
      endSessionsOf(db, personId)
    }
    keepAccount(portal, db, { actorId: null, deed: 'person.create-admin', subject: personId })
    return personId
  })
  const person = findPerson(portal.db, id)
  return person === null ? refuse([{ field: 'email', problem: 'not-found' }]) : done(person)
}

function whatIsWrong(email: string, input: NewAdmin): Issue[] {
  const issues = [...checkName(input.name)]
  if (email === '') issues.push({ field: 'email', problem: 'required' })
  else if (!isEmail(email)) issues.push({ field: 'email', problem: 'not-an-email' })
  return [...issues, ...checkPassword('password', input.password, [tidyName(input.name), email])]
}

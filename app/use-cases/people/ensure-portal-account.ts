import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findPersonByEmail, insertPerson } from '#db/people.ts'

/** No mail server knows this address, and the stored hash matches no password: nobody can sign in with it. */
const portalEmail = 'portal@portal.invalid'

/** The account that imports and starter content are written on. Gives its id. */
export function ensurePortalAccount(portal: Portal, db: Reader): string {
  const before = findPersonByEmail(db, portalEmail)
  if (before !== null) return before.id
  const id = portal.newId()
  insertPerson(db, {
    id,
    email: portalEmail,
    name: 'Good Practice Portal',
    language: 'en',
    passwordHash: '',
    portalRoles: [],
    createdAt: portal.clock().toISOString(),
  })
  return id
}

import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findPersonByEmail, insertPerson } from '#db/people.ts'

/** No mail server knows these addresses, and the stored hash matches no password: nobody can sign in with them. */
const accounts = {
  portal: { email: 'portal@portal.invalid', name: 'Good Practice Portal' },
  /** Looks through what the demonstration invents, as nobody clears the anonymity of what they wrote themselves. */
  demonstration: { email: 'demonstration@portal.invalid', name: 'Demonstration' },
}

/** The account that imports and starter content are written on, or the demonstration's own. Gives its id. */
export function ensurePortalAccount(
  portal: Portal,
  db: Reader,
  which: keyof typeof accounts = 'portal',
): string {
  const { email, name } = accounts[which]
  const before = findPersonByEmail(db, email)
  if (before !== null) return before.id
  const id = portal.newId()
  insertPerson(db, {
    id,
    email,
    name,
    language: 'en',
    passwordHash: '',
    portalRoles: [],
    createdAt: portal.clock().toISOString(),
  })
  return id
}

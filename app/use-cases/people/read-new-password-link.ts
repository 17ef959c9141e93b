import type { Person, Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findPasswordReset } from '#db/password-resets.ts'
import { findPerson } from '#db/people.ts'
import { hashOfToken, isToken } from './credentials.ts'

/** Whose password a link sets, or null when it is wrong, used or too old: whoever opens it is told no more than that. */
export function readNewPasswordLink(
  portal: Portal,
  _visitor: Visitor,
  { token }: { token: string },
): Person | null {
  if (!isToken(token)) return null
  const found = findPasswordReset(portal.db, hashOfToken(token))
  if (found === null || Date.parse(found.expiresAt) <= portal.clock().getTime()) return null
  const person = findPerson(portal.db, found.personId)
  return person === null || person.suspended ? null : person
}

import { isOver, type AddressSide } from '#app/domain/email-change.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findEmailChangeByToken } from '#db/email-changes.ts'
import { findPerson } from '#db/people.ts'
import { hashOfToken, isToken } from './credentials.ts'

/** A wish for another address that waits for the reader of one of the two. */
export interface AddressLink {
  person: Person
  newEmail: string
  side: AddressSide
  /** The other address has agreed already. */
  isLast: boolean
}

/** Null when the link is wrong, used or too old: whoever opens it is told no more than that. */
export function readAddressLink(
  portal: Portal,
  _visitor: Visitor,
  { token }: { token: string },
): AddressLink | null {
  if (!isToken(token)) return null
  const found = findEmailChangeByToken(portal.db, hashOfToken(token))
  if (found === null || isOver(found.change, portal.clock())) return null
  const { change, side } = found
  const agreed = { old: change.oldAgreedAt !== null, new: change.newAgreedAt !== null }
  const person = findPerson(portal.db, change.personId)
  if (agreed[side] || person === null || person.suspended) return null
  return { person, newEmail: change.newEmail, side, isLast: agreed[side === 'old' ? 'new' : 'old'] }
}

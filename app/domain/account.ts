import { eachBegins, nameWords } from './name-words.ts'
import type { SuspensionReason } from './person.ts'

/** Somebody's account, as administrators of the portal find it. */
export interface Account {
  id: string
  name: string
  email: string
  suspended: boolean
}

/** What is known of an account beside the person's roles. Times are UTC, ISO. */
export interface AccountState {
  createdAt: string
  suspendedAt: string | null
  suspendedFor: SuspensionReason | null
}

/** Whether somebody may be meant by these words: part of the address, or the beginnings of words of the name. */
export function isMeant(words: string, { name, email }: Account): boolean {
  const typed = words.trim().toLowerCase()
  if (typed === '') return true
  const wanted = nameWords(typed)
  return email.includes(typed) || (wanted.length > 0 && eachBegins(wanted, nameWords(name)))
}

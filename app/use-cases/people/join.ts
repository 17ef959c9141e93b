import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { checkPassword } from '#app/domain/password.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { useInvitation } from '#db/invitations.ts'
import { addMembership, findPerson, insertPerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { checkName, tidyName } from './check-name.ts'
import { hashPassword } from './credentials.ts'
import { readInvitation, type Offer } from './read-invitation.ts'
import { startSession } from './start-session.ts'

export interface Join {
  /** The token of the link. */
  token: string
  /** Asked for only of somebody without an account. */
  name: string
  password: string
  language: Language
  agendaKey: string | null
}

/**
 * Accepts an invitation: makes an account with the invited address, or adds the role to the account of whoever is signed
 * in with it. Since roles change, all earlier sessions end; gives the person and the token of a new session.
 */
export async function join(
  portal: Portal,
  visitor: Visitor,
  input: Join,
): Promise<Result<{ person: Person; token: string }>> {
  const offer = readInvitation(portal, visitor, { token: input.token })
  const issues = offer === null ? expired : whatIsWrong(offer, input)
  if (offer === null || issues.length > 0) return refuse(issues)

  const newAccount = visitor === null ? await prepareAccount(portal, offer, input) : null
  const personId = newAccount?.id ?? visitor?.id ?? ''
  const now = portal.clock()
  const token = tx(portal.db, (db) => {
    if (!useInvitation(db, offer.invitation.id, now.toISOString())) return null
    if (newAccount !== null) insertPerson(db, newAccount)
    addMembership(db, personId, offer.organisation.id, offer.invitation.role)
    endSessionsOf(db, personId)
    keepAccount(portal, db, { actorId: personId, deed: 'invitation.accept', subject: offer.invitation.id })
    return startSession(portal, db, personId)
  })
  const person = findPerson(portal.db, personId)
  if (token === null || person === null) return refuse(expired)
  if (input.agendaKey !== null) adoptAgenda(portal, person, input.agendaKey)
  return done({ person, token })
}

const expired: Issue[] = [{ field: '', problem: 'link-expired' }]

function whatIsWrong(offer: Offer, input: Join): Issue[] {
  if (offer.next === 'accept') return []
  if (offer.next === 'not-for-you') return [{ field: '', problem: 'not-for-you' }]
  if (offer.next === 'sign-in') return [{ field: '', problem: 'email-taken' }]
  const about = [tidyName(input.name), offer.invitation.email]
  return [...checkName(input.name), ...checkPassword('password', input.password, about)]
}

async function prepareAccount(
  portal: Portal,
  offer: Offer,
  input: Join,
): Promise<Parameters<typeof insertPerson>[1]> {
  return {
    id: portal.newId(),
    email: offer.invitation.email,
    name: tidyName(input.name),
    language: input.language,
    passwordHash: await hashPassword(input.password),
    portalRoles: [],
    createdAt: portal.clock().toISOString(),
  }
}

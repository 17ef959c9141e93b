import type { AccountState } from '#app/domain/account.ts'
import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import { portalRoles, type Person, type PortalRole, type Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { accountState } from '#db/accounts.ts'
import { findPerson } from '#db/people.ts'
import { hasSecondFactor } from '#db/second-factors.ts'
import { sessionsOf } from '#db/sessions.ts'

export interface ReadAccount extends AccountState {
  person: Pick<Person, 'id' | 'name' | 'email' | 'language' | 'memberships'>
  secondFactor: boolean
  /** How often they are signed in, and when they last did something; null when they are not. */
  sessions: { count: number; lastUsedAt: string } | null
  /** Every role for the whole portal, and whether they have it. */
  roles: { role: PortalRole; has: boolean }[]
  /** Why nothing here may be done to the account; each page that offers it says so. */
  whyNotChange: Refusal | null
}

/** Somebody's account for the administrators of the portal: who it is, what they may do, and where they are signed in. */
export function readAccount(portal: Portal, visitor: Visitor, personId: string): ReadAccount {
  insist(visitor, { do: 'manage-accounts' })
  const { db } = portal
  const person = findPerson(db, personId)
  const state = accountState(db, personId)
  if (person === null || state === null) throw new Fault('not-found')
  const { id, name, email, language, memberships } = person
  const sessions = sessionsOf(db, id, portal.clock())
  const used = sessions.map(({ createdAt, usedAt }) => usedAt || createdAt).sort()
  return {
    ...state,
    person: { id, name, email, language, memberships },
    secondFactor: hasSecondFactor(db, id),
    sessions: sessions.length === 0 ? null : { count: sessions.length, lastUsedAt: used.at(-1) ?? '' },
    roles: portalRoles.map((role) => ({ role, has: person.portalRoles.includes(role) })),
    whyNotChange: whyNot(visitor, { do: 'suspend', personId: id }),
  }
}

import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import { tidyEmail } from '#app/domain/email.ts'
import { domainOf, type IdentityProvider, type OpenIdRefusal } from '#app/domain/openid.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { beginSession } from '#app/use-cases/people/begin-session.ts'
import { tidyName } from '#app/use-cases/people/check-name.ts'
import { hashOfToken } from '#app/use-cases/people/credentials.ts'
import { askForCode } from '#app/use-cases/second-factor/ask-for-code.ts'
import type { Reader } from '#db/connection.ts'
import { findIdentity, hasIdentityAt, insertIdentity, insertIdentitySession } from '#db/identity-providers.ts'
import { findOrganisation } from '#db/organisations.ts'
import { addMembership, findPerson, findPersonByEmail, insertPerson } from '#db/people.ts'
import { hasSecondFactor } from '#db/second-factors.ts'
import type { Known } from './ask-who-it-is.ts'

interface Arrived {
  claims: Known
  language: Language
  /** The session the browser already had, which ends. */
  previousToken: string | null
}

/** A session, or, for somebody with two-step sign-in here, a sign-in that waits for their code. */
export type LetIn = { personId: string } & (
  { token: string; pendingToken: null } | { token: null; pendingToken: string }
)

/** Whose account it is, and what is to be remembered of this sign-in. */
type Account = { personId: string; first: AuditedDeed | null }

/**
 * Lets in whom a directory has named, inside the caller's transaction. Whoever has two-step sign-in here gives its code,
 * whichever way they come: what a person has switched on no organisation switches off.
 */
export function letInFromDirectory(
  portal: Portal,
  db: Reader,
  provider: IdentityProvider,
  arrived: Arrived,
): LetIn | OpenIdRefusal {
  const account = accountOf(portal, db, provider, arrived)
  if (typeof account === 'string') return account
  const { personId, first } = account
  const { organisationId } = provider
  if (hasSecondFactor(db, personId)) {
    const deed = first ?? 'person.come-from-organisation'
    keepAccount(portal, db, { actorId: personId, deed, subject: personId })
    return { personId, token: null, pendingToken: askForCode(portal, db, { personId, organisationId }) }
  }
  const deed = first ?? 'person.sign-in-through-organisation'
  const token = beginSession(portal, db, { personId, previousToken: arrived.previousToken, deed })
  insertIdentitySession(db, { sessionId: hashOfToken(token), organisationId })
  return { personId, token, pendingToken: null }
}

/** The account they came with before, whatever their address is now; otherwise that of their address, or a new one. */
function accountOf(
  portal: Portal,
  db: Reader,
  provider: IdentityProvider,
  { claims, language }: Arrived,
): Account | OpenIdRefusal {
  const before = findIdentity(db, provider.issuer, claims.sub)
  if (before !== null) {
    return findPerson(db, before.personId)?.suspended === false
      ? { personId: before.personId, first: null }
      : 'suspended'
  }
  const email = verifiedEmail(provider, claims)
  if (typeof email !== 'object') return email
  const known = findPersonByEmail(db, email.address)
  if (known?.suspended) return 'suspended'
  // An address can be given to a new colleague, a subject cannot: whoever had it here keeps their account.
  if (known !== null && hasIdentityAt(db, provider.issuer, known.id)) return 'other-account'
  if (known === null && provider.newPeople === 'nobody') return 'no-account'
  const personId = known?.id ?? newAccount(portal, db, provider, { email: email.address, claims, language })
  const createdAt = portal.clock().toISOString()
  insertIdentity(db, { issuer: provider.issuer, subject: claims.sub, personId, createdAt })
  if (known !== null) tellLinked(portal, db, provider, personId)
  return {
    personId,
    first: known === null ? 'person.join-through-organisation' : 'person.link-to-organisation',
  }
}

/** An address that the directory has made sure of, in a domain that it may speak for. */
function verifiedEmail(provider: IdentityProvider, claims: Known): { address: string } | OpenIdRefusal {
  if (typeof claims.email !== 'string') return 'no-address'
  const address = tidyEmail(claims.email)
  const domain = domainOf(address)
  if (domain === '') return 'no-address'
  if (!provider.domains.includes(domain)) return 'foreign-domain'
  return claims.email_verified === true ? { address } : 'not-verified'
}

function newAccount(
  portal: Portal,
  db: Reader,
  provider: IdentityProvider,
  { email, claims, language }: { email: string; claims: Known; language: Language },
): string {
  const id = portal.newId()
  const called = typeof claims.name === 'string' ? tidyName(claims.name) : ''
  const name = [...(called || email.slice(0, email.indexOf('@')))].slice(0, 100).join('')
  const createdAt = portal.clock().toISOString()
  insertPerson(db, { id, email, name, language, passwordHash: '', portalRoles: [], createdAt })
  if (provider.newPeople === 'contributor') addMembership(db, id, provider.organisationId, 'contributor')
  return id
}

/** Whoever had the account before must know of the new way into it. */
function tellLinked(
  portal: Portal,
  db: Reader,
  { organisationId }: IdentityProvider,
  personId: string,
): void {
  const organisation = findOrganisation(db, organisationId)?.name ?? { en: '', cy: '' }
  const values = { organisation, path: paths.account() }
  putInMail(portal, db, { to: { personId }, kind: 'linked-to-organisation', values })
}

import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import {
  isDomain,
  isEverybodys,
  newPeopleChoices,
  readDomains,
  type IdentityProvider,
  type NewPeople,
} from '#app/domain/openid.ts'
import type { Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import {
  deleteIdentityProvider,
  domainsOfOthers,
  endSessionsThrough,
  findIdentityProvider,
  saveIdentityProvider,
} from '#db/identity-providers.ts'
import { closedSince } from '#db/organisation-life.ts'
import { findOrganisation } from '#db/organisations.ts'
import { NotAnswered } from './ask-directory.ts'
import { sealClientSecret } from './client.ts'
import { discover } from './discover.ts'

/** As typed. */
export interface TypedConnection {
  issuer: string
  clientId: string
  /** '' keeps the one there is. */
  clientSecret: string
  domains: string
  /** The administrator has made sure that the domains are the organisation's. */
  confirmed: boolean
  newPeople: string
  asksSecondFactor: boolean
  enabled: boolean
}

/**
 * Says how an organisation's people sign in. The directory is asked for its configuration first, so that a slip is
 * found now and not by those who cannot get in. Sessions begun through it end when it is switched off, or is another one
 * from now on.
 */
export async function changeConnection(
  portal: Portal,
  visitor: Visitor,
  { organisationId, typed }: { organisationId: string; typed: TypedConnection },
): Promise<Result<null>> {
  const admin = insist(visitor, { do: 'manage-organisations' })
  if (findOrganisation(portal.db, organisationId) === null) throw new Fault('not-found')
  if (closedSince(portal.db, organisationId) !== null) throw new Fault('wrong-state', 'organisation-closed')
  const before = findIdentityProvider(portal.db, organisationId)
  const issues = whatIsWrong(portal, organisationId, typed, before)
  if (issues.length === 0) issues.push(...(await whatIssuerSays(portal, typed.issuer.trim())))
  if (issues.length > 0) return refuse(issues)

  const provider = toProvider(portal, organisationId, typed, before)
  tx(portal.db, (db) => {
    const confirmed = { confirmedBy: admin.id, confirmedAt: portal.clock().toISOString() }
    saveIdentityProvider(db, provider, confirmed)
    if (!provider.enabled || before?.issuer !== provider.issuer) endSessionsThrough(db, organisationId)
    const deed = 'organisation.change-sign-in'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: organisationId })
  })
  return done(null)
}

/** Its people sign in with their passwords again; those who have none can ask for one by mail. */
export function removeConnection(
  portal: Portal,
  visitor: Visitor,
  { organisationId }: { organisationId: string },
): void {
  const admin = insist(visitor, { do: 'manage-organisations' })
  tx(portal.db, (db) => {
    if (!deleteIdentityProvider(db, organisationId)) throw new Fault('not-found')
    endSessionsThrough(db, organisationId)
    const deed = 'organisation.remove-sign-in'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: organisationId })
  })
}

function toProvider(
  portal: Portal,
  organisationId: string,
  typed: TypedConnection,
  before: IdentityProvider | null,
): IdentityProvider {
  const { asksSecondFactor, enabled, clientSecret } = typed
  return {
    organisationId,
    issuer: typed.issuer.trim(),
    clientId: typed.clientId.trim(),
    sealedSecret:
      clientSecret === '' ? (before?.sealedSecret ?? '') : sealClientSecret(portal, clientSecret.trim()),
    newPeople: typed.newPeople as NewPeople,
    asksSecondFactor,
    enabled,
    domains: readDomains(typed.domains),
  }
}

function whatIsWrong(
  portal: Portal,
  organisationId: string,
  typed: TypedConnection,
  before: IdentityProvider | null,
): Issue[] {
  const issues: Issue[] = []
  if (typed.issuer.trim() === '') issues.push({ field: 'issuer', problem: 'required' })
  else if (!isIssuer(portal, typed.issuer.trim())) issues.push({ field: 'issuer', problem: 'not-an-issuer' })
  if (typed.clientId.trim() === '') issues.push({ field: 'clientId', problem: 'required' })
  // A secret is only ever sent to the directory it was made for.
  const keepsSecret = before !== null && before.issuer === typed.issuer.trim()
  if (typed.clientSecret === '' && !keepsSecret) issues.push({ field: 'clientSecret', problem: 'required' })
  issues.push(...whatIsWrongWithDomains(portal, organisationId, readDomains(typed.domains)))
  if (!typed.confirmed) issues.push({ field: 'confirmed', problem: 'domains-not-confirmed' })
  if (!isOneOf(newPeopleChoices, typed.newPeople)) issues.push({ field: 'newPeople', problem: 'required' })
  return issues
}

/** Discovery 3: an https address without a query or a fragment. */
function isIssuer({ settings }: Portal, text: string): boolean {
  if (!URL.canParse(text) || text.length > 500 || /[?#@]/.test(text)) return false
  return new URL(text).protocol === 'https:' || (settings.openIdInside && new URL(text).protocol === 'http:')
}

function whatIsWrongWithDomains(portal: Portal, organisationId: string, domains: string[]): Issue[] {
  const field = 'domains'
  if (domains.length === 0) return [{ field, problem: 'required' }]
  if (domains.length > 50) return [{ field, problem: 'too-many', values: { limit: 50 } }]
  const odd = domains.find((domain) => !isDomain(domain))
  if (odd !== undefined) return [{ field, problem: 'not-a-domain', values: { domain: odd } }]
  const open = domains.find(isEverybodys)
  if (open !== undefined) return [{ field, problem: 'domain-of-everybody', values: { domain: open } }]
  const [taken] = domainsOfOthers(portal.db, organisationId, domains)
  return taken === undefined ? [] : [{ field, problem: 'domain-taken', values: { domain: taken } }]
}

async function whatIssuerSays(portal: Portal, issuer: string): Promise<Issue[]> {
  try {
    await discover(portal.settings, issuer)
    return []
  } catch (error) {
    if (!(error instanceof NotAnswered)) throw error
    return [{ field: 'issuer', problem: 'issuer-does-not-answer' }]
  }
}

import { Fault } from '#app/domain/fault.ts'
import {
  actingPerson,
  isNewUse,
  standingOfToken,
  type OrganisationToken,
  type TokenScope,
} from '#app/domain/organisation-token.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { findToken, noteTokenUse } from '#db/organisation-tokens.ts'
import { findPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { hashOfToken, isToken } from '../people/credentials.ts'

/** A program that was let in: its token, and whom it acts as. */
export interface Program {
  token: OrganisationToken
  person: Person
}

/**
 * Lets a program in that sends a token, for one of the things the token was made for. It opens what its maker could still
 * let a program do: not when they left, were suspended, or no longer look after the organisation.
 */
export function openToken(portal: Portal, sent: string | null, scope: TokenScope): Program {
  const now = portal.clock()
  const token = isToken(sent) ? findToken(portal.db, hashOfToken(sent)) : null
  if (token === null || standingOfToken(token, now) !== 'open') throw new Fault('sign-in-first')
  const { id, organisationId, madeBy } = token
  const maker = findPerson(portal.db, madeBy)
  const person = maker && actingPerson(maker, organisationId)
  if (!person || !may(maker, { do: 'let-programs-in', organisationId })) throw new Fault('sign-in-first')
  if (isNewUse(token.lastUsedAt, now)) noteTokenUse(portal.db, id, now.toISOString())
  if (!token.scopes.includes(scope)) throw new Fault('forbidden', 'not-for-this-token')
  return { token, person }
}

/** A case study of the token's own organisation; others are as good as not there. */
export function ownCaseStudy(
  portal: Portal,
  { token, person }: Program,
  id: string,
): PortalRecord<'case-study'> {
  const record = findRecord(portal.db, id)
  const isOwn = record?.organisationId === token.organisationId && record.kind === 'case-study'
  if (record === null || !isOwn) throw new Fault('not-found')
  if (!may(person, { do: 'see-draft', record })) throw new Fault('gone')
  return record as PortalRecord<'case-study'>
}

import type { Issue } from '#app/domain/issue.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { limits } from '#app/domain/field.ts'
import {
  mostTokens,
  standingOfToken,
  tokenDays,
  tokenEnd,
  tokenScopes,
  type TokenScope,
} from '#app/domain/organisation-token.ts'
import type { Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { insertToken, tokensOf } from '#db/organisation-tokens.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { hashOfToken, newToken } from '../people/credentials.ts'

/** As typed. */
export interface NewToken {
  organisationId: string
  name: string
  scopes: readonly string[]
  days: string
}

/** Makes a token for a program of an organisation. Gives it: it is shown this once, since only its hash is kept. */
export function makeToken(portal: Portal, visitor: Visitor, typed: NewToken): Result<string> {
  const { organisationId } = typed
  const person = insist(visitor, { do: 'let-programs-in', organisationId })
  const name = typed.name.trim()
  const scopes = tokenScopes.filter((scope) => typed.scopes.includes(scope))
  return tx<Result<string>>(portal.db, (db) => {
    const now = portal.clock()
    const open = tokensOf(db, organisationId).filter((token) => standingOfToken(token, now) === 'open')
    const issues = issuesOf(name, scopes, typed.days)
    if (open.length >= mostTokens)
      issues.push({ field: '', problem: 'too-many', values: { limit: mostTokens } })
    if (issues.length > 0 || !isOneOf(tokenDays, typed.days)) return refuse(issues)
    const token = newToken()
    insertToken(db, {
      ...{ id: portal.newId(), organisationId, name, scopes },
      tokenHash: hashOfToken(token),
      madeBy: person.id,
      createdAt: now.toISOString(),
      expiresAt: tokenEnd(now, typed.days),
    })
    keepAccount(portal, db, {
      actorId: person.id,
      deed: 'organisation.make-token',
      subject: organisationId,
    })
    return done(token)
  })
}

function issuesOf(name: string, scopes: readonly TokenScope[], days: string): Issue[] {
  const issues: Issue[] = []
  if (name === '') issues.push({ field: 'name', problem: 'required' })
  if (name.length > limits.line)
    issues.push({ field: 'name', problem: 'too-long', values: { limit: limits.line } })
  if (scopes.length === 0) issues.push({ field: 'scopes', problem: 'required' })
  if (!isOneOf(tokenDays, days)) issues.push({ field: 'days', problem: 'required' })
  return issues
}

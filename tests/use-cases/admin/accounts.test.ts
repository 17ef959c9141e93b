import { describe, expect, it } from 'vitest'
import { endSessions } from '#app/use-cases/admin/accounts/end-sessions.ts'
import { findAccounts } from '#app/use-cases/admin/accounts/find-accounts.ts'
import { readAccount } from '#app/use-cases/admin/accounts/read-account.ts'
import { grantRoleTo } from '#app/use-cases/people/change-portal-role.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { findPerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function withAdmin() {
  const portal = freshPortal()
  return { portal, admin: makePerson(portal, { name: 'Ann Admin', portalRoles: ['site-admin'] }) }
}

describe('accounts', () => {
  it('are found by part of a name, without its accents, or of an address', () => {
    const { portal, admin } = withAdmin()
    const person = makePerson(portal, { name: 'Siân Llŷr-Jones' })
    const found = (words: string) =>
      findAccounts(portal, admin, { words, page: 1 }).accounts.map(({ id }) => id)
    for (const words of ['sian', 'jon', 'Llyr Si', person.email, person.email.slice(2, 12)])
      expect(found(words), words).toEqual([person.id])
    expect(found('')).toHaveLength(2)
    expect(found('iân')).toEqual([])
    expect(found('%')).toEqual([])
  })

  it('come a page at a time', () => {
    const { portal, admin } = withAdmin()
    for (let n = 0; n < 60; n += 1) makePerson(portal)
    const { total, pages, accounts } = findAccounts(portal, admin, { words: '', page: 2 })
    expect({ total, pages, shown: accounts.length }).toEqual({ total: 61, pages: 2, shown: 11 })
  })

  it('show what somebody may do, where they are signed in, and why an administrator leaves their own alone', () => {
    const { portal, admin } = withAdmin()
    const person = makePerson(portal, { in: makeOrganisation(portal), roles: ['contributor'] })
    expect(readAccount(portal, admin, person.id)).toMatchObject({
      person: { id: person.id, memberships: [{ role: 'contributor' }] },
      secondFactor: false,
      sessions: null,
      whyNotChange: null,
    })
    expect(readAccount(portal, admin, admin.id).whyNotChange).toBe('own-account')
    expect(() => readAccount(portal, admin, 'nobody')).toThrow('not-found')
  })

  it('are suspended for a reason of a list, which the audit log keeps, and used again', () => {
    const { portal, admin } = withAdmin()
    const person = makePerson(portal)
    startSession(portal, portal.db, person.id)
    suspend(portal, admin, { personId: person.id, lift: false, reason: 'account-at-risk' })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
    expect(readAccount(portal, admin, person.id)).toMatchObject({
      suspendedAt: portal.clock().toISOString(),
      suspendedFor: 'account-at-risk',
    })
    suspend(portal, admin, { personId: person.id, lift: true })
    expect(readAccount(portal, admin, person.id)).toMatchObject({ suspendedAt: null, suspendedFor: null })
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'person.suspend.account-at-risk',
      'person.lift-suspension',
    ])
  })

  it('are signed out everywhere by an administrator, but not their own', () => {
    const { portal, admin } = withAdmin()
    const person = makePerson(portal)
    startSession(portal, portal.db, person.id)
    startSession(portal, portal.db, person.id)
    endSessions(portal, admin, { personId: person.id })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
    expect(auditedDeeds(portal)).toEqual([
      { actorId: admin.id, deed: 'person.end-sessions', subject: person.id },
    ])
    expect(() => endSessions(portal, admin, { personId: admin.id })).toThrow('own-account')
    expect(() => endSessions(portal, admin, { personId: 'nobody' })).toThrow('not-found')
  })

  it('are given a role for the whole portal once, and signed out for it', () => {
    const { portal, admin } = withAdmin()
    const person = makePerson(portal)
    startSession(portal, portal.db, person.id)
    grantRoleTo(portal, admin, { personId: person.id, role: 'reviewer' })
    grantRoleTo(portal, admin, { personId: person.id, role: 'reviewer' })
    expect(findPerson(portal.db, person.id)?.portalRoles).toEqual(['reviewer'])
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
    expect(() => grantRoleTo(portal, admin, { personId: person.id, role: 'king' })).toThrow('bad-request')
    expect(() => grantRoleTo(portal, admin, { personId: admin.id, role: 'reviewer' })).toThrow('own-account')
  })

  it('are for the administrators of the portal alone', () => {
    const { portal, admin } = withAdmin()
    const reviewer = makePerson(portal, { portalRoles: ['reviewer'] })
    const orgAdmin = makePerson(portal, { in: makeOrganisation(portal), roles: ['org-admin'] })
    for (const visitor of [reviewer, orgAdmin]) {
      expect(() => findAccounts(portal, visitor, { words: '', page: 1 })).toThrow('needs-site-admin')
      expect(() => readAccount(portal, visitor, admin.id)).toThrow('needs-site-admin')
      expect(() => endSessions(portal, visitor, { personId: admin.id })).toThrow('needs-site-admin')
    }
  })
})

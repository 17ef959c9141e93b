import { describe, expect, test } from 'vitest'
import { hasRole } from '#app/domain/person.ts'
import { changeMemberRole } from '#app/use-cases/organisations/change-member-role.ts'
import { readMember } from '#app/use-cases/organisations/read-member.ts'
import { suspendMembership } from '#app/use-cases/organisations/suspend-member.ts'
import { switchApproverStep } from '#app/use-cases/organisations/switch-approver-step.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { addMembership, findPerson } from '#db/people.ts'
import { sessions } from '#db/schema/schema.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function organisation(portal: TestPortal) {
  const home = makeOrganisation(portal)
  const admin = makePerson(portal, { in: home, roles: ['org-admin'] })
  const colleague = makeContributor(portal, home)
  return { home, admin, colleague, input: { organisationId: home.id, personId: colleague.id } }
}

const rolesOf = (portal: TestPortal, personId: string) =>
  findPerson(portal.db, personId)?.memberships.map(({ role }) => role)

describe('roles', () => {
  test('are given and taken one by one, each with its entry in the audit log', () => {
    const portal = freshPortal()
    const { admin, colleague, input, home } = organisation(portal)
    changeMemberRole(portal, admin, { ...input, role: 'approver', given: true })
    changeMemberRole(portal, admin, { ...input, role: 'approver', given: true })
    expect(rolesOf(portal, colleague.id)).toEqual(['approver', 'contributor'])
    changeMemberRole(portal, admin, { ...input, role: 'contributor', given: false })
    expect(rolesOf(portal, colleague.id)).toEqual(['approver'])
    const subject = `${home.id}/${colleague.id}`
    expect(auditedDeeds(portal)).toEqual([
      { actorId: admin.id, deed: 'organisation.grant-approver', subject },
      { actorId: admin.id, deed: 'organisation.take-contributor', subject },
    ])
  })

  test('a change ends the sessions of whom it is about, not those of somebody who changes their own', () => {
    const portal = freshPortal()
    const { admin, colleague, input, home } = organisation(portal)
    for (const one of [admin, colleague]) startSession(portal, portal.db, one.id)
    const signedIn = () =>
      portal.db
        .select({ id: sessions.userId })
        .from(sessions)
        .all()
        .map(({ id }) => id)
    changeMemberRole(portal, admin, {
      organisationId: home.id,
      personId: admin.id,
      role: 'contributor',
      given: true,
    })
    expect(signedIn()).toEqual([admin.id, colleague.id].sort())
    changeMemberRole(portal, admin, { ...input, role: 'approver', given: true })
    expect(signedIn()).toEqual([admin.id])
  })

  test('the last one stays, an administrator keeps their own, and a council has no ombudsman editors', () => {
    const portal = freshPortal()
    const { admin, input, home } = organisation(portal)
    expect(() => changeMemberRole(portal, admin, { ...input, role: 'contributor', given: false })).toThrow(
      'last-role',
    )
    const own = { organisationId: home.id, personId: admin.id, role: 'org-admin', given: false }
    expect(() => changeMemberRole(portal, admin, own)).toThrow('own-membership')
    for (const role of ['ombudsman-editor', 'site-admin', ''])
      expect(() => changeMemberRole(portal, admin, { ...input, role, given: true })).toThrow('bad-request')
    expect(auditedDeeds(portal)).toEqual([])
  })

  test('nobody from outside changes them, nor those of somebody from outside', () => {
    const portal = freshPortal()
    const { admin, colleague, input } = organisation(portal)
    const elsewhere = organisation(portal)
    for (const one of [elsewhere.admin, colleague, null])
      expect(() => changeMemberRole(portal, one, { ...input, role: 'org-admin', given: true })).toThrow()
    const outside = { ...input, personId: elsewhere.colleague.id, role: 'approver', given: true }
    expect(() => changeMemberRole(portal, admin, outside)).toThrow('not-found')
  })
})

describe('suspending in one organisation', () => {
  test('lets the roles there rest, leaves the others, and gives them back', () => {
    const portal = freshPortal()
    const { admin, colleague, input, home } = organisation(portal)
    const elsewhere = makeOrganisation(portal)
    addMembership(portal.db, colleague.id, elsewhere.id, 'approver')
    suspendMembership(portal, admin, { ...input, lift: false })
    const resting = findPerson(portal.db, colleague.id)
    expect(hasRole(resting, home.id, 'contributor')).toBe(false)
    expect(hasRole(resting, elsewhere.id, 'approver')).toBe(true)
    expect(resting?.suspended).toBe(false)
    const read = { slug: home.slug, personId: colleague.id }
    expect(readMember(portal, admin, read).person.suspendedHere).toBe(true)
    suspendMembership(portal, admin, { ...input, lift: true })
    expect(hasRole(findPerson(portal.db, colleague.id), home.id, 'contributor')).toBe(true)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'organisation.suspend-member',
      'organisation.lift-member',
    ])
  })

  test('nobody suspends or removes themselves; the page says so', () => {
    const portal = freshPortal()
    const { admin, home } = organisation(portal)
    const self = { organisationId: home.id, personId: admin.id }
    expect(() => suspendMembership(portal, admin, { ...self, lift: false })).toThrow('own-membership')
    expect(() => removeMember(portal, admin, self)).toThrow('own-membership')
    expect(readMember(portal, admin, { slug: home.slug, personId: admin.id })).toMatchObject({
      whyNotEnd: 'own-membership',
      person: { isYou: true },
    })
  })

  test('somebody who is removed and invited again does not come back suspended', () => {
    const portal = freshPortal()
    const { admin, colleague, input, home } = organisation(portal)
    suspendMembership(portal, admin, { ...input, lift: false })
    removeMember(portal, admin, input)
    addMembership(portal.db, colleague.id, home.id, 'contributor')
    expect(hasRole(findPerson(portal.db, colleague.id), home.id, 'contributor')).toBe(true)
  })
})

test('the page warns about the only approver while the organisation asks for one', () => {
  const portal = freshPortal()
  const { admin, home } = organisation(portal)
  const approver = makePerson(portal, { in: home, roles: ['approver'] })
  const read = () => readMember(portal, admin, { slug: home.slug, personId: approver.id }).isOnlyApprover
  expect(read()).toBe(false)
  switchApproverStep(portal, admin, { organisationId: home.id, on: true })
  expect(read()).toBe(true)
  makePerson(portal, { in: home, roles: ['approver'] })
  expect(read()).toBe(false)
})

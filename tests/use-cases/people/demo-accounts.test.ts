import { expect, it } from 'vitest'
import { isReviewer, isSiteAdmin } from '#app/domain/person.ts'
import { checkPassword } from '#app/domain/password.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { findPersonByEmail } from '#db/people.ts'
import { createDemoAccounts, demoAccounts, demoPassword } from '#scripts/demo-accounts.ts'
import { loadAllOrganisations } from '#scripts/load-organisations.ts'
import { freshPortal } from '#tests/support/portal.ts'

it('every demo account can sign in, and has its roles', async () => {
  const portal = freshPortal()
  loadAllOrganisations(portal)
  const people = await createDemoAccounts(portal)
  expect(people).toHaveLength(demoAccounts.length)
  for (const { email, password } of demoAccounts) {
    const input = { email, password, address: '192.0.2.1', sessionToken: null, agendaKey: null }
    expect((await signIn(portal, null, input)).ok, email).toBe(true)
  }
  expect(people.filter(isReviewer)).toHaveLength(2)
  expect(people.filter(isSiteAdmin)).toHaveLength(1)
  const roles = people.flatMap(({ memberships }) => memberships.map(({ role }) => role))
  expect(roles.sort()).toEqual([
    'approver',
    'contributor',
    'contributor',
    'contributor',
    'ombudsman-editor',
    'org-admin',
  ])
})

it('making them again changes nothing', async () => {
  const portal = freshPortal()
  loadAllOrganisations(portal)
  expect(await createDemoAccounts(portal)).toEqual(await createDemoAccounts(portal))
})

it('production gets none, whatever else is set', async () => {
  const portal = freshPortal()
  loadAllOrganisations(portal)
  const settings = { ...portal.settings, production: true, demonstration: true }
  expect(await createDemoAccounts({ ...portal, settings })).toEqual([])
  expect(demoAccounts.map(({ email }) => findPersonByEmail(portal.db, email)).filter(Boolean)).toEqual([])
})

it('their password keeps the rules', () => expect(checkPassword('password', demoPassword)).toEqual([]))

import { expect, it } from 'vitest'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { findPerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal } from '#tests/support/portal.ts'

it('a suspended account has no sessions and cannot sign in, until the suspension is lifted', async () => {
  const portal = freshPortal()
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const person = await addPerson(portal)
  const input = { email: person.email, password: goodPassword, address: '192.0.2.1' }
  const enter = () => signIn(portal, null, { ...input, sessionToken: null, agendaKey: null })
  await enter()
  suspend(portal, admin, { personId: person.id, lift: false })
  expect(countSessionsOf(portal.db, person.id)).toBe(0)
  expect(findPerson(portal.db, person.id)?.suspended).toBe(true)
  expect((await enter()).ok).toBe(false)
  suspend(portal, admin, { personId: person.id, lift: true })
  expect((await enter()).ok).toBe(true)
  const deeds = auditedDeeds(portal).map(({ deed }) => deed)
  expect(deeds).toEqual(['person.sign-in', 'person.suspend', 'person.lift-suspension', 'person.sign-in'])
})

it('only another administrator of the portal may', async () => {
  const portal = freshPortal()
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const reviewer = await addPerson(portal, { portalRoles: ['reviewer'] })
  expect(() => suspend(portal, reviewer, { personId: admin.id, lift: false })).toThrow('needs-site-admin')
  expect(() => suspend(portal, admin, { personId: admin.id, lift: false })).toThrow('own-account')
  expect(() => suspend(portal, admin, { personId: 'nobody', lift: false })).toThrow('not-found')
})

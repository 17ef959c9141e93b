import { describe, expect, it } from 'vitest'
import { changeDetails } from '#app/use-cases/people/change-details.ts'
import { changePassword } from '#app/use-cases/people/change-password.ts'
import { createAdmin } from '#app/use-cases/people/create-admin.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { triesPerAccount } from '#app/use-cases/people/throttle.ts'
import { findPerson, findPersonByEmail } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const address = '192.0.2.1'
const newPassword = 'three herons by the weir'

function enter(portal: TestPortal, email: string, password: string) {
  return signIn(portal, null, { email, password, address, sessionToken: null, agendaKey: null })
}

describe('changing one’s password', () => {
  it('ends every session and begins a new one', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    await enter(portal, person.email, goodPassword)
    await enter(portal, person.email, goodPassword)
    const result = await changePassword(portal, person, {
      current: goodPassword,
      password: newPassword,
      address,
    })
    expect(result.ok).toBe(true)
    expect(countSessionsOf(portal.db, person.id)).toBe(1)
    expect((await enter(portal, person.email, goodPassword)).ok).toBe(false)
    expect((await enter(portal, person.email, newPassword)).ok).toBe(true)
    expect(auditedDeeds(portal).filter(({ deed }) => deed === 'person.change-password')).toHaveLength(1)
  })

  it.each([
    ['', newPassword, 'current required'],
    ['not my password', newPassword, 'current password-wrong'],
    [goodPassword, '', 'password required'],
    [goodPassword, 'short', 'password password-too-short'],
    [goodPassword, 'Croeso2026', 'password password-common'],
  ])('from %j to %j is refused', async (current, password, said) => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    const result = await changePassword(portal, person, { current, password, address })
    expect(result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`)).toEqual([said])
    expect(auditedDeeds(portal)).toEqual([])
  })

  it('a session somebody else found cannot be used to guess the password', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    const attempt = (current: string) =>
      changePassword(portal, person, { current, password: newPassword, address })
    for (let i = 0; i < triesPerAccount; i += 1) await attempt(`guess ${i}`)
    expect(await attempt(goodPassword)).toMatchObject({ issues: [{ problem: 'too-many-attempts' }] })
  })

  it('is only for people signed in', async () => {
    const input = { current: goodPassword, password: newPassword, address }
    await expect(changePassword(freshPortal(), null, input)).rejects.toMatchObject({ fault: 'sign-in-first' })
  })
})

describe('changing one’s details', () => {
  it('keeps a tidy name and the language', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    expect(changeDetails(portal, person, { name: '  Siân\u200b \n Ŵyn ', language: 'cy' }).ok).toBe(true)
    expect(findPerson(portal.db, person.id)).toMatchObject({ name: 'Siân Ŵyn', language: 'cy' })
    expect(changeDetails(portal, person, { name: '\u202e', language: 'cy' })).toMatchObject({
      issues: [{ field: 'name', problem: 'required' }],
    })
  })
})

describe('making an administrator from a terminal', () => {
  const input = { email: 'Root@Portal.example', name: 'Gwen', password: newPassword }

  it('makes the first account', async () => {
    const portal = freshPortal()
    const result = await createAdmin(portal, { ...input, roles: ['site-admin', 'reviewer'] })
    expect(result.ok && result.value).toMatchObject({
      email: 'root@portal.example',
      portalRoles: ['site-admin', 'reviewer'],
    })
    expect((await enter(portal, 'root@portal.example', newPassword)).ok).toBe(true)
    expect(auditedDeeds(portal)[0]).toMatchObject({ actorId: null, deed: 'person.create-admin' })
  })

  it('gives the roles and the password to an account that is there, and ends its sessions', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal, { email: 'root@portal.example', portalRoles: ['reviewer'] })
    await enter(portal, person.email, goodPassword)
    const result = await createAdmin(portal, { ...input, roles: ['site-admin'] })
    expect(result.ok && result.value).toMatchObject({
      id: person.id,
      portalRoles: ['reviewer', 'site-admin'],
    })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
  })

  it.each([
    [{ email: 'root' }, 'email not-an-email'],
    [{ name: '' }, 'name required'],
    [{ password: 'password1' }, 'password password-common'],
  ])('keeps the rules: %j', async (change, said) => {
    const portal = freshPortal()
    const result = await createAdmin(portal, { ...input, roles: ['site-admin'], ...change })
    expect(result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`)).toEqual([said])
    expect(findPersonByEmail(portal.db, 'root@portal.example')).toBeNull()
  })
})

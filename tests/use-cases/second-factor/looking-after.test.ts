import { expect, it } from 'vitest'
import { beginSetUp } from '#app/use-cases/second-factor/begin-set-up.ts'
import { readSecondFactor } from '#app/use-cases/second-factor/read-second-factor.ts'
import { renewRecoveryCodes } from '#app/use-cases/second-factor/renew-recovery-codes.ts'
import { resetSecondFactor, resetSecondFactorHere } from '#app/use-cases/second-factor/reset.ts'
import { turnOff } from '#app/use-cases/second-factor/turn-off.ts'
import { turnOn } from '#app/use-cases/second-factor/turn-on.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { hasSecondFactor } from '#db/second-factors.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { appCode, withSecondFactor } from '#tests/support/second-factors.ts'

const address = '192.0.2.1'

it('asks for the password before a key is made', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  expect(await beginSetUp(portal, person, { password: '', address })).toMatchObject({ ok: false })
  expect(await beginSetUp(portal, person, { password: 'wrong', address })).toMatchObject({ ok: false })
  expect(readSecondFactor(portal, person).state).toBe('off')
  expect(await beginSetUp(portal, person, { password: goodPassword, address })).toMatchObject({ ok: true })
  expect(readSecondFactor(portal, person)).toMatchObject({ state: 'being-set-up', recoveryCodesLeft: 0 })
})

it('is on only after a code, and then ends the sessions that began without one', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  startSession(portal, portal.db, person.id)
  startSession(portal, portal.db, person.id)
  await beginSetUp(portal, person, { password: goodPassword, address })
  expect(await turnOn(portal, person, { code: '000000', address })).toMatchObject({ ok: false })
  expect(hasSecondFactor(portal.db, person.id)).toBe(false)
  const result = await turnOn(portal, person, { code: appCode(portal, person), address })
  expect(result.ok && new Set(result.value.recoveryCodes).size).toBe(10)
  expect(countSessionsOf(portal.db, person.id)).toBe(1)
  expect(readSecondFactor(portal, person)).toMatchObject({ state: 'on', setUp: null, recoveryCodesLeft: 10 })
})

it('one that is on is not overwritten by beginning again', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  await withSecondFactor(portal, person)
  await expect(beginSetUp(portal, person, { password: goodPassword, address })).rejects.toMatchObject({
    fault: 'wrong-state',
  })
  expect(hasSecondFactor(portal.db, person.id)).toBe(true)
})

it('new recovery codes need a code, and replace those of before', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  const [old = ''] = await withSecondFactor(portal, person)
  expect(await renewRecoveryCodes(portal, person, { code: '000000', address })).toMatchObject({ ok: false })
  const renewed = await renewRecoveryCodes(portal, person, { code: appCode(portal, person), address })
  expect(renewed.ok && renewed.value.recoveryCodes).toHaveLength(10)
  const off = { password: goodPassword, code: old, address }
  expect(await turnOff(portal, person, off)).toMatchObject({ ok: false })
})

it('is switched off by the password and a code together', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  const [recoveryCode = ''] = await withSecondFactor(portal, person)
  const code = appCode(portal, person)
  expect(await turnOff(portal, person, { password: 'wrong', code, address })).toMatchObject({ ok: false })
  expect(await turnOff(portal, person, { password: goodPassword, code: '', address })).toMatchObject({
    ok: false,
  })
  expect(await turnOff(portal, person, { password: goodPassword, code: '000000', address })).toMatchObject({
    ok: false,
  })
  expect(hasSecondFactor(portal.db, person.id)).toBe(true)
  const right = { password: goodPassword, code: recoveryCode, address }
  expect(await turnOff(portal, person, right)).toMatchObject({ ok: true })
  expect(hasSecondFactor(portal.db, person.id)).toBe(false)
})

it('an administrator of the portal resets another’s, never their own, and nobody else does', async () => {
  const portal = freshPortal()
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const reviewer = await addPerson(portal, { portalRoles: ['reviewer'] })
  const person = await addPerson(portal)
  await withSecondFactor(portal, person)
  await withSecondFactor(portal, admin)
  expect(() => resetSecondFactor(portal, reviewer, { personId: person.id })).toThrow('needs-site-admin')
  expect(() => resetSecondFactor(portal, admin, { personId: admin.id })).toThrow('own-account')
  resetSecondFactor(portal, admin, { personId: person.id })
  expect(hasSecondFactor(portal.db, person.id)).toBe(false)
  expect(countSessionsOf(portal.db, person.id)).toBe(0)
  const entry = { actorId: admin.id, deed: 'person.reset-second-factor', subject: person.id }
  expect(auditedDeeds(portal).at(-1)).toEqual(entry)
})

it('the operator lets the last administrator back in', async () => {
  const portal = freshPortal()
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  expect(resetSecondFactorHere(portal, { email: admin.email })).toBe(false)
  await withSecondFactor(portal, admin)
  expect(resetSecondFactorHere(portal, { email: 'nobody@people.example' })).toBe(false)
  expect(resetSecondFactorHere(portal, { email: ` ${admin.email.toUpperCase()} ` })).toBe(true)
  expect(hasSecondFactor(portal.db, admin.id)).toBe(false)
  expect(auditedDeeds(portal).at(-1)).toMatchObject({ actorId: null, deed: 'person.reset-second-factor' })
})

import { expect, it } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { finishSignIn, type FinishSignIn } from '#app/use-cases/second-factor/finish-sign-in.ts'
import { limits } from '#app/use-cases/throttle.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { appCode, withSecondFactor } from '#tests/support/second-factors.ts'

const address = '192.0.2.1'
const wrong = { ok: false, issues: [{ field: 'code', problem: 'code-wrong' }] }

async function somebody() {
  const portal = freshPortal()
  const person = await addPerson(portal)
  const recoveryCodes = await withSecondFactor(portal, person)
  return { portal, person, recoveryCodes }
}

async function givePassword(portal: TestPortal, { email }: Person, password = goodPassword): Promise<string> {
  const input = { email, password, address, sessionToken: null, agendaKey: null }
  const result = await signIn(portal, null, input)
  if (!result.ok || result.value.pendingToken === null) throw new Error('No code was asked for')
  return result.value.pendingToken
}

function finish(portal: TestPortal, pendingToken: string | null, given: Partial<FinishSignIn>) {
  const input = { field: 'code', typed: '', address, sessionToken: null, agendaKey: null } as const
  return finishSignIn(portal, null, { ...input, pendingToken, ...given })
}

it('the password alone begins no session, and the code then does', async () => {
  const { portal, person } = await somebody()
  const before = countSessionsOf(portal.db, person.id)
  const pending = await givePassword(portal, person)
  expect(countSessionsOf(portal.db, person.id)).toBe(before)
  const code = appCode(portal, person)
  const result = await finish(portal, pending, { typed: `${code.slice(0, 3)} ${code.slice(3)}` })
  expect(result.ok && result.value.person.id).toBe(person.id)
  expect(countSessionsOf(portal.db, person.id)).toBe(before + 1)
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
    'person.begin-second-factor',
    'person.turn-on-second-factor',
    'person.give-password',
    'person.sign-in-with-code',
  ])
})

it.each([
  [-2, false],
  [-1, true],
  [0, true],
  [1, true],
  [2, false],
])('a code %i steps away comes in: %s', async (away, right) => {
  const { portal, person } = await somebody()
  portal.pass({ minutes: 2 })
  const pending = await givePassword(portal, person)
  expect((await finish(portal, pending, { typed: appCode(portal, person, away) })).ok).toBe(right)
})

it('a code works once, and none before it works after it', async () => {
  const { portal, person } = await somebody()
  const code = appCode(portal, person)
  const earlier = appCode(portal, person, -1)
  expect((await finish(portal, await givePassword(portal, person), { typed: code })).ok).toBe(true)
  const pending = await givePassword(portal, person)
  expect(await finish(portal, pending, { typed: code })).toEqual(wrong)
  expect(await finish(portal, pending, { typed: earlier })).toEqual(wrong)
  expect((await finish(portal, pending, { typed: appCode(portal, person, 1) })).ok).toBe(true)
})

it('a sign-in that waits is used up by the code', async () => {
  const { portal, person } = await somebody()
  const pending = await givePassword(portal, person)
  expect((await finish(portal, pending, { typed: appCode(portal, person) })).ok).toBe(true)
  expect(await finish(portal, pending, { typed: appCode(portal, person, 1) })).toEqual(wrong)
})

it('of two right answers at once one comes in', async () => {
  const { portal, person } = await somebody()
  const pending = await givePassword(portal, person)
  const answers = await Promise.all([
    finish(portal, pending, { typed: appCode(portal, person) }),
    finish(portal, pending, { typed: appCode(portal, person, 1) }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

it('a wrong code, a sign-in too old, an unknown one, another’s code and a suspended account get one answer', async () => {
  const { portal, person } = await somebody()
  const other = await addPerson(portal)
  await withSecondFactor(portal, other)
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const pending = await givePassword(portal, person)
  expect(await finish(portal, pending, { typed: '12345' })).toEqual(wrong)
  expect(await finish(portal, pending, { typed: 'twelve' })).toEqual(wrong)
  expect(await finish(portal, pending, { typed: appCode(portal, other) })).toEqual(wrong)
  expect(await finish(portal, null, { typed: appCode(portal, person) })).toEqual(wrong)
  expect(await finish(portal, pending.replace(/^./, '-'), { typed: appCode(portal, person) })).toEqual(wrong)
  portal.pass({ minutes: 10 })
  expect(await finish(portal, pending, { typed: appCode(portal, person) })).toEqual(wrong)
  const later = await givePassword(portal, person)
  suspend(portal, admin, { personId: person.id, lift: false })
  expect(await finish(portal, later, { typed: appCode(portal, person) })).toEqual(wrong)
})

it('a recovery code comes in once, however it is typed', async () => {
  const { portal, person, recoveryCodes } = await somebody()
  const [first = ''] = recoveryCodes
  const field = 'recoveryCode'
  const typed = first.toUpperCase().replaceAll('-', ' ')
  expect((await finish(portal, await givePassword(portal, person), { field, typed })).ok).toBe(true)
  const pending = await givePassword(portal, person)
  expect(await finish(portal, pending, { field, typed: first })).toMatchObject({ ok: false })
  expect((await finish(portal, pending, { field, typed: recoveryCodes[1] })).ok).toBe(true)
  expect(auditedDeeds(portal).at(-1)?.deed).toBe('person.sign-in-with-recovery-code')
})

it('after too many wrong codes the right one waits, however often the password is given', async () => {
  const { portal, person } = await somebody()
  for (let i = 0; i < limits.codes; i += 1) {
    const pending = await givePassword(portal, person)
    expect(await finish(portal, pending, { typed: '000000' })).toEqual(wrong)
  }
  const pending = await givePassword(portal, person)
  expect(await finish(portal, pending, { typed: appCode(portal, person) })).toMatchObject({
    ok: false,
    issues: [{ problem: 'too-many-attempts' }],
  })
})

it('the database holds neither the secret, nor a recovery code, nor the token', async () => {
  const { portal, person, recoveryCodes } = await somebody()
  const pending = await givePassword(portal, person)
  const tables = ['second_factors', 'recovery_codes', 'pending_sign_ins', 'audit_log']
  const stored = tables.map((table) =>
    JSON.stringify(portal.db.$client.prepare(`select * from ${table}`).all()),
  )
  expect(stored.join()).not.toContain(pending)
  for (const code of recoveryCodes) {
    expect(stored.join().toLowerCase()).not.toContain(code.replaceAll('-', ''))
  }
})

import { expect, it, onTestFinished, vi } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { signIn, type SignIn } from '#app/use-cases/people/sign-in.ts'
import { signOut } from '#app/use-cases/people/sign-out.ts'
import { triesPerAccount, triesPerAddress } from '#app/use-cases/people/throttle.ts'
import { agendasOf } from '#db/agendas.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { updatePerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

const given = (input: Partial<SignIn>): SignIn => ({
  email: 'nobody@people.example',
  password: goodPassword,
  address: '192.0.2.1',
  sessionToken: null,
  agendaKey: null,
  ...input,
})

const wrong = { ok: false, issues: [{ field: 'email', problem: 'wrong-sign-in' }] }
const throttled = (minutes: number) => ({
  ok: false,
  issues: [{ field: 'email', problem: 'too-many-attempts', values: { minutes } }],
})

async function failTimes(portal: TestPortal, times: number, input: Partial<SignIn>) {
  for (let i = 0; i < times; i += 1) {
    expect(await signIn(portal, null, given({ password: `wrong ${i}`, ...input }))).toEqual(wrong)
  }
}

it('the right address and password sign somebody in, however the address is typed', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal, { email: 'ffion@people.example' })
  const result = await signIn(portal, null, given({ email: '  Ffion@PEOPLE.example ' }))
  expect(result.ok && result.value.person).toEqual(person)
  expect(auditedDeeds(portal)).toEqual([{ actorId: person.id, deed: 'person.sign-in', subject: person.id }])
})

it('what is missing is said, and not counted as a try', async () => {
  const portal = freshPortal()
  for (let i = 0; i <= triesPerAccount; i += 1) {
    expect(await signIn(portal, null, given({ email: ' ', password: '' }))).toEqual({
      ok: false,
      issues: [
        { field: 'email', problem: 'required' },
        { field: 'password', problem: 'required' },
      ],
    })
  }
})

it('a wrong password, an unknown address and a suspended account get one answer', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  const suspended = await addPerson(portal)
  updatePerson(portal.db, suspended.id, { suspendedAt: now })
  expect(await signIn(portal, null, given({ email, password: 'wrong password' }))).toEqual(wrong)
  expect(await signIn(portal, null, given({ email: 'unknown@people.example' }))).toEqual(wrong)
  expect(await signIn(portal, null, given({ email: suspended.email }))).toEqual(wrong)
  expect(auditedDeeds(portal)).toEqual([])
})

it('an unknown address takes as long as a known one', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  await signIn(portal, null, given({ password: 'first' }))
  const time = async (address: string) => {
    const times: number[] = []
    for (let i = 0; i < 8; i += 1) {
      const started = performance.now()
      await signIn(portal, null, given({ email: address, password: 'wrong' }))
      times.push(performance.now() - started)
    }
    return Math.min(...times)
  }
  const [known, unknown] = [await time(email), await time('unknown@people.example')]
  // Without the same work an unknown address would answer some forty times faster.
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(unknown / known).toBeLessThan(2.5)
})

it('each sign-in is a new session, and the one the browser had ends', async () => {
  const portal = freshPortal()
  const { id, email } = await addPerson(portal)
  const first = await signIn(portal, null, given({ email }))
  const token = first.ok ? first.value.token : null
  const second = await signIn(portal, null, given({ email, sessionToken: token }))
  expect(second.ok && second.value.token).not.toBe(token)
  expect(countSessionsOf(portal.db, id)).toBe(1)
})

it('after ten wrong passwords the right one waits, even after a restart', async () => {
  const dataFolder = mkdtempSync(joinPath(tmpdir(), 'portal-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true }))
  const before = freshPortal({ dataFolder })
  const { email } = await addPerson(before, { email: 'ffion@people.example' })
  await failTimes(before, triesPerAccount, { email })
  expect(await signIn(before, null, given({ email }))).toEqual(throttled(15))
  await before.close()

  const after = freshPortal({ dataFolder })
  expect(await signIn(after, null, given({ email }))).toEqual(throttled(15))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1000 })
  onTestFinished(() => void vi.useRealTimers())
  expect((await signIn(after, null, given({ email }))).ok).toBe(true)
  const kept = after.db.$client.prepare('select * from throttle_address where points > 0').all()
  expect(kept, 'where somebody was is not kept').toEqual([])
})

it('addresses nobody has are counted the same way', async () => {
  const portal = freshPortal()
  await failTimes(portal, triesPerAccount, { email: 'unknown@people.example' })
  expect(await signIn(portal, null, given({ email: 'Unknown@people.example' }))).toEqual(throttled(15))
})

it('many tries at once cannot overtake the count', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  const tries = Array.from({ length: 30 }, (_, i) =>
    signIn(portal, null, given({ email, password: `no ${i}` })),
  )
  const answers = await Promise.all(tries)
  expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(wrong))).toHaveLength(
    triesPerAccount,
  )
})

it('a right password starts the account’s count again', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  await failTimes(portal, triesPerAccount - 1, { email })
  expect((await signIn(portal, null, given({ email }))).ok).toBe(true)
  await failTimes(portal, triesPerAccount, { email })
})

it('one network trying many accounts is stopped, whichever of its addresses it uses', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  for (let i = 0; i < triesPerAddress; i += 1) {
    const input = { email: `guess${i}@people.example`, address: `2001:db8:1:2::${i.toString(16)}` }
    await failTimes(portal, 1, input)
  }
  expect(await signIn(portal, null, given({ email, address: '2001:db8:1:2:ffff::1' }))).toEqual(throttled(15))
  expect((await signIn(portal, null, given({ email, address: '2001:db8:1:3::1' }))).ok).toBe(true)
})

it('people who share an address and know their passwords do not use up its tries', async () => {
  const portal = freshPortal()
  const { email } = await addPerson(portal)
  for (let i = 0; i <= triesPerAddress; i += 1) {
    expect((await signIn(portal, null, given({ email }))).ok).toBe(true)
  }
}, 60_000)

it('an agenda gathered before signing in becomes the person’s own', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  const agendaKey = newToken()
  const id = startAgenda(portal, { visitor: null, agendaKey }, 'Team meeting')
  expect((await signIn(portal, null, given({ email: person.email, agendaKey }))).ok).toBe(true)
  expect(agendasOf(portal.db, { ownerId: person.id }).map((agenda) => agenda.id)).toEqual([id])
})

it('signing out ends this session, or all of them', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  const first = await signIn(portal, null, given({ email: person.email }))
  await signIn(portal, null, given({ email: person.email }))
  await signIn(portal, null, given({ email: person.email }))
  signOut(portal, person, { sessionToken: first.ok ? first.value.token : null, everywhere: false })
  expect(countSessionsOf(portal.db, person.id)).toBe(2)
  signOut(portal, person, { sessionToken: null, everywhere: true })
  expect(countSessionsOf(portal.db, person.id)).toBe(0)
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
    ...Array<string>(3).fill('person.sign-in'),
    'person.sign-out',
    'person.sign-out-everywhere',
  ])
  expect(firstBrokenAuditEntry(portal.db)).toBeNull()
})

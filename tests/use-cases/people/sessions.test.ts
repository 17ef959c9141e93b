import { expect, it } from 'vitest'
import { describeDevice } from '#app/domain/device.ts'
import { changePassword } from '#app/use-cases/people/change-password.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { endSession } from '#app/use-cases/people/end-session.ts'
import { listSessions } from '#app/use-cases/people/list-sessions.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { tidyAccounts } from '#app/use-cases/tidying/tidy-accounts.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { mailIn } from '#tests/support/put-mail.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function on(portal: TestPortal, userAgent: string, key = newToken()): TestPortal {
  return { ...portal, device: { ...describeDevice(userAgent), key } }
}

async function enter(portal: TestPortal, email: string, sessionToken: string | null = null): Promise<string> {
  const given = { email, password: goodPassword, address: '192.0.2.1', sessionToken, agendaKey: null }
  const result = await signIn(portal, null, given)
  if (!result.ok || result.value.token === null) throw new Error('Not signed in')
  return result.value.token
}

it.each([
  [firefox, 'firefox', 'linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
    'chrome',
    'windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'edge',
    'windows',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'safari', 'mac'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
    'safari',
    'iphone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
    'samsung',
    'android',
  ],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36', 'chrome', 'android'],
  ['curl/8.5.0', 'other', 'other'],
  ['<script>alert(1)</script>', 'other', 'other'],
  ['', 'other', 'other'],
])('%j is %s on %s', (userAgent, browser, system) => {
  expect(describeDevice(userAgent)).toEqual({ browser, system })
})

it('the list says which session is this one, and only names of the browser are stored', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  await enter(on(portal, firefox), person.email)
  portal.pass({ minutes: 3 })
  const token = await enter(on(portal, 'curl/8.5.0'), person.email)
  await enter(portal, (await addPerson(portal)).email)
  const sessions = listSessions(portal, person, { sessionToken: token })
  expect(sessions.map(({ browser, isThisOne }) => [browser, isThisOne])).toEqual([
    ['other', true],
    ['firefox', false],
  ])
  expect(JSON.stringify(portal.db.$client.prepare('select * from sessions').all())).not.toContain('Mozilla')
})

it('one session can be ended, and nobody else’s', async () => {
  const portal = freshPortal()
  const [person, other] = [await addPerson(portal), await addPerson(portal)]
  const token = await enter(portal, person.email)
  await enter(portal, person.email)
  await enter(portal, other.email)
  const lost = listSessions(portal, person, { sessionToken: token }).find(({ isThisOne }) => !isThisOne)
  const theirs = listSessions(portal, other, { sessionToken: null })[0]
  endSession(portal, person, { sessionId: lost?.id ?? '' })
  expect(listSessions(portal, person, { sessionToken: token })).toHaveLength(1)
  for (const sessionId of [theirs?.id ?? '', lost?.id ?? '', '', 'x']) {
    expect(() => endSession(portal, person, { sessionId })).toThrow('not-found')
  }
  expect(countSessionsOf(portal.db, other.id)).toBe(1)
  expect(auditedDeeds(portal).filter(({ deed }) => deed === 'person.end-session')).toHaveLength(1)
})

it('a browser is new once for each person, and each is told of it', async () => {
  const portal = freshPortal()
  const [person, other] = [await addPerson(portal), await addPerson(portal)]
  const home = on(portal, firefox)
  await enter(home, person.email)
  await enter(home, person.email)
  expect(mailIn(portal)).toMatchObject([
    { kind: 'new-sign-in', personId: person.id, values: { browser: 'firefox', system: 'linux' } },
  ])
  await enter(home, other.email)
  await enter(on(portal, firefox), person.email)
  expect(mailIn(portal).map(({ personId }) => personId)).toEqual([person.id, other.id, person.id])
  const stored = JSON.stringify(portal.db.$client.prepare('select * from known_browsers').all())
  expect(stored).not.toContain(home.device?.key ?? '-')
})

it('the session a browser brought along is never the one somebody is signed in to', async () => {
  const portal = freshPortal()
  const [attacker, victim] = [await addPerson(portal), await addPerson(portal)]
  const planted = await enter(portal, attacker.email)
  const token = await enter(portal, victim.email, planted)
  expect(token).not.toBe(planted)
  expect(countSessionsOf(portal.db, attacker.id)).toBe(0)
  const changed = await changePassword(portal, victim, {
    current: goodPassword,
    password: 'three herons by the weir',
    address: '192.0.2.1',
  })
  expect(changed.ok && changed.value.token).not.toBe(token)
  expect(countSessionsOf(portal.db, victim.id)).toBe(1)
})

it('what is over is deleted, and what is not stays', async () => {
  const portal = freshPortal()
  const person = await addPerson(portal)
  await enter(on(portal, firefox), person.email)
  expect(tidyAccounts(portal)).toBe(0)
  portal.pass({ hours: 12 })
  expect(tidyAccounts(portal)).toBeGreaterThan(0)
  expect(countSessionsOf(portal.db, person.id)).toBe(0)
  expect(portal.db.$client.prepare('select * from known_browsers').all()).toHaveLength(1)
  portal.pass({ days: 365 })
  tidyAccounts(portal)
  expect(portal.db.$client.prepare('select * from known_browsers').all()).toHaveLength(0)
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { agendaCookie, contextFor, signInCookie, signOutCookie } from '#app/web/session.ts'
import { updatePerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock, so both clocks are moved together.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

function pass(portal: TestPortal, minutes: number): void {
  portal.pass({ minutes })
  vi.setSystemTime(portal.clock())
}

async function arrive(portal: TestPortal, cookies?: string) {
  const set: string[] = []
  const arrival = { cookies, userAgent: '', address: '192.0.2.1', requestId: 'request-1', nonce: 'n' }
  return { context: await contextFor(portal, arrival, (header) => set.push(header)), set }
}

async function signedIn(portal: TestPortal) {
  const person = await addPerson(portal)
  const input = { email: person.email, password: goodPassword, address: '192.0.2.1' }
  const result = await signIn(portal, null, { ...input, sessionToken: null, agendaKey: null })
  if (!result.ok || result.value.token === null) throw new Error('Sign-in failed')
  const cookie = signInCookie(portal, result.value.token).split(';')[0] ?? ''
  return { person, token: result.value.token, cookie }
}

it('a reader without cookies is nobody', async () => {
  const { context, set } = await arrive(freshPortal())
  expect(context).toMatchObject({
    visitor: null,
    sessionToken: null,
    agendaKey: null,
    requestId: 'request-1',
  })
  expect(context.portal.requestId).toBe('request-1')
  expect(set).toEqual([])
})

it('a session cookie is its person, and only a hash of it is stored', async () => {
  const portal = freshPortal()
  const { person, token, cookie } = await signedIn(portal)
  const { context } = await arrive(portal, `theme=dark; ${cookie}`)
  expect(context.visitor).toEqual(person)
  expect(context.sessionToken).toBe(token)
  const stored = JSON.stringify(portal.db.$client.prepare('select * from sessions').all())
  expect(stored).not.toContain(token)
})

it('the stored hash, a changed token and two tokens at once open nothing', async () => {
  const portal = freshPortal()
  const { token, cookie } = await signedIn(portal)
  const { id } = portal.db.$client.prepare('select id from sessions').get() as { id: string }
  for (const cookies of [
    `session=${id}`,
    `session=${token.slice(1)}A`,
    `${cookie}; session=other`,
    'session=',
  ]) {
    expect((await arrive(portal, cookies)).context.visitor).toBeNull()
  }
})

it('a cookie that opens nothing is taken back', async () => {
  const portal = freshPortal()
  const { set } = await arrive(portal, `session=${'A'.repeat(43)}`)
  expect(set).toEqual([signOutCookie(portal)])
  expect(set[0]).toMatch(/Max-Age=0/)
})

it('an unused session ends after two hours', async () => {
  const portal = freshPortal()
  const { cookie } = await signedIn(portal)
  pass(portal, 121)
  expect((await arrive(portal, cookie)).context.visitor).toBeNull()
})

it('use moves the end on, with a new cookie, but never past twelve hours', async () => {
  const portal = freshPortal()
  const { person, cookie } = await signedIn(portal)
  for (let hour = 1; hour < 8; hour += 1) {
    pass(portal, 90)
    const { context, set } = await arrive(portal, cookie)
    expect(context.visitor?.id).toBe(person.id)
    expect(set[0]).toContain(cookie)
  }
  pass(portal, 90)
  expect((await arrive(portal, cookie)).context.visitor).toBeNull()
  expect(countSessionsOf(portal.db, person.id)).toBe(0)
})

it('somebody suspended has no session at the next request', async () => {
  const portal = freshPortal()
  const { person, cookie } = await signedIn(portal)
  updatePerson(portal.db, person.id, { suspendedAt: now })
  expect((await arrive(portal, cookie)).context.visitor).toBeNull()
  updatePerson(portal.db, person.id, { suspendedAt: null })
  expect((await arrive(portal, cookie)).context.visitor).toBeNull()
})

it('the agenda key is read only in its own shape', async () => {
  const portal = freshPortal()
  const key = 'k'.repeat(43)
  expect((await arrive(portal, agendaCookie(portal.settings, key))).context.agendaKey).toBe(key)
  expect((await arrive(portal, 'agenda=<script>')).context.agendaKey).toBeNull()
})

it('cookies cannot be read by scripts, and in production only travel by https from this host', async () => {
  const portal = freshPortal()
  const production = { ...portal, settings: { ...portal.settings, production: true } }
  const cookies = [signInCookie(production, 'token'), agendaCookie(production.settings, 'key')]
  expect(cookies[0]).toMatch(/^__Host-session=token;/)
  expect(cookies[1]).toMatch(/^__Host-agenda=key;/)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\//)
    expect(cookie).toMatch(/Secure/)
    expect(cookie).not.toMatch(/Domain/)
  }
  expect(signInCookie(portal, 'token')).toMatch(/^session=token; .*HttpOnly/)
})

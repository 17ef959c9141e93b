import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as account from '#app/routes/people/account.tsx'
import * as join from '#app/routes/people/join.tsx'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as signOut from '#app/routes/people/sign-out.tsx'
import * as people from '#app/routes/organisations/people.tsx'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { agendaCookie } from '#app/web/session.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addOrganisation, addPerson, goodPassword } from '#tests/support/accounts.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

async function sessionOf(portal: TestPortal, email: string): Promise<string> {
  const answer = await call(portal, signIn.action, '/sign-in', { form: { email, password: goodPassword } })
  return answer.cookies[0]?.split(';')[0] ?? ''
}

describe('signing in', () => {
  it.each([
    ['/sign-in', '/work'],
    ['/cy/sign-in', '/cy/work'],
    ['/sign-in?then=/agenda%3Fid%3D1', '/agenda?id=1'],
    ['/cy/sign-in?then=/agenda', '/cy/agenda'],
    ['/sign-in?then=https://evil.example/', '/work'],
    ['/sign-in?then=//evil.example/', '/work'],
    ['/sign-in?then=/%5Cevil.example', '/work'],
    ['/sign-in?then=/.//evil.example', '/work'],
    ['/sign-in?then=/search/..//evil.example', '/work'],
    ['/sign-in?then=/%252e//evil.example', '/work'],
    ['/sign-in?then=/cy//evil.example', '/work'],
    ['/sign-in?then=/cy/.//evil.example', '/work'],
    ['/cy/sign-in?then=/.//evil.example', '/cy/work'],
    ['/sign-in?then=//', '/work'],
    ['/sign-in?then=//:bad', '/work'],
    ['/sign-in?then=javascript:alert(1)', '/work'],
  ])('at %s goes on to %s', async (path, to) => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    const answer = await call(portal, signIn.action, path, { form: { email, password: goodPassword } })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(to)
    expect(answer.cookies).toHaveLength(2)
    expect(answer.cookies[0]).toMatch(/^session=[\w-]{43}; .*HttpOnly/)
    expect(answer.cookies[1]).toMatch(/^browser=[\w-]{43}; .*HttpOnly/)
  })

  it('that failed keeps the address typed, never the password', async () => {
    const portal = freshPortal()
    const form = { email: 'x@people.example', password: 'my secret words' }
    const answer = await call(portal, signIn.action, '/sign-in', { form })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ email: 'x@people.example', issues: [{ problem: 'wrong-sign-in' }] })
    expect(JSON.stringify(answer.data)).not.toContain('my secret words')
    expect(answer.cookies).toEqual([])
  })

  it('forgets the agenda cookie, whose agenda is the account’s now', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    const cookies = agendaCookie(portal.settings, newToken()).split(';')[0]
    const form = { email, password: goodPassword }
    const answer = await call(portal, signIn.action, '/sign-in', { form, cookies })
    expect(answer.cookies[2]).toMatch(/^agenda=; .*Max-Age=0/)
  })

  it('is not offered to somebody signed in', async () => {
    const portal = freshPortal()
    const cookies = await sessionOf(portal, (await addPerson(portal)).email)
    expect((await call(portal, signIn.loader, '/sign-in', { cookies })).headers.get('location')).toBe('/work')
  })

  it('with a broken body is a bad request', async () => {
    const body = { body: '{"email":', type: 'application/json' }
    expect((await call(freshPortal(), signIn.action, '/sign-in', body)).status).toBe(400)
  })
})

describe('signing out', () => {
  it('ends the session and clears what the browser kept of its pages', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    const cookies = await sessionOf(portal, person.email)
    const answer = await call(portal, signOut.action, '/cy/sign-out', { cookies, form: {} })
    expect(answer.headers.get('location')).toBe('/cy')
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(answer.cookies[0]).toMatch(/^session=; .*Max-Age=0/)
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
  })

  it('everywhere ends all sessions', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    await sessionOf(portal, person.email)
    const cookies = await sessionOf(portal, person.email)
    await call(portal, signOut.action, '/sign-out?everywhere', { cookies, form: {} })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
  })

  it('a link does not sign anybody out', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    const cookies = await sessionOf(portal, person.email)
    await call(portal, signOut.loader, '/sign-out', { cookies })
    expect(countSessionsOf(portal.db, person.id)).toBe(1)
  })
})

describe('the account', () => {
  it('asks a reader to sign in, and comes back', async () => {
    const answer = await call(freshPortal(), account.loader, '/cy/account')
    expect(answer.headers.get('location')).toBe('/cy/sign-in?then=%2Fcy%2Faccount')
  })

  it('never holds the password hash', async () => {
    const portal = freshPortal()
    const cookies = await sessionOf(portal, (await addPerson(portal)).email)
    const answer = await call(portal, account.loader, '/account', { cookies })
    expect(JSON.stringify(answer.data)).not.toMatch(/argon2|hash/i)
  })

  it('a new password brings a new cookie', async () => {
    const portal = freshPortal()
    const cookies = await sessionOf(portal, (await addPerson(portal)).email)
    const form = { change: 'yes', current: goodPassword, password: 'three herons by the weir' }
    const answer = await call(portal, account.action, '/account', { cookies, form })
    expect(answer.headers.get('location')).toBe('/account?done=password')
    const renewed = answer.cookies[0]?.split(';')[0]
    expect(renewed).not.toBe(cookies)
    expect((await call(portal, account.loader, '/account', { cookies })).status).toBe(302)
    expect((await call(portal, account.loader, '/account', { cookies: renewed })).status).toBe(200)
  })

  it('keeps what was typed when it is not right', async () => {
    const portal = freshPortal()
    const cookies = await sessionOf(portal, (await addPerson(portal)).email)
    const form = { save: 'yes', name: '', language: 'cy' }
    const answer = await call(portal, account.action, '/account', { cookies, form })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ name: '', language: 'cy', issues: [{ field: 'name' }] })
    expect((await call(portal, account.action, '/account', { cookies, form: { other: '' } })).status).toBe(
      400,
    )
  })
})

describe('inviting and joining', () => {
  it('the administrator gets the link once, and its reader joins by it', async () => {
    const portal = freshPortal()
    const { id, slug } = addOrganisation(portal)
    const admin = await addPerson(portal, { organisationId: id, roles: ['org-admin'] })
    const cookies = await sessionOf(portal, admin.email)
    const path = `/organisations/${slug}/people`
    const form = { invite: 'yes', email: 'new@people.example', role: 'contributor' }
    const answer = await call(portal, people.action, path, { params: { slug }, cookies, form })
    const { invited } = answer.data as { invited: { link: string } }
    const token = invited.link.split('/').at(-1) ?? ''
    const page = await call(portal, people.loader, path, { params: { slug }, cookies })
    expect(JSON.stringify(page.data)).toContain('new@people.example')
    expect(JSON.stringify(page.data)).not.toContain(token)

    const joinPath = `/cy/join/${token}`
    const params = { token }
    expect((await call(portal, join.loader, joinPath, { params })).data).toMatchObject({
      offer: { next: 'create-account', role: 'contributor' },
    })
    const bad = await call(portal, join.action, joinPath, {
      params,
      form: { name: 'Nia', password: 'xyzzy' },
    })
    expect(bad).toMatchObject({ status: 422, data: { name: 'Nia' } })
    expect(JSON.stringify(bad.data)).not.toContain('xyzzy')
    const joined = await call(portal, join.action, joinPath, {
      params,
      form: { name: 'Nia', password: goodPassword },
    })
    expect(joined.headers.get('location')).toBe('/cy/account')
    const own = await call(portal, account.loader, '/account', { cookies: joined.cookies[0]?.split(';')[0] })
    expect(own.data).toMatchObject({ name: 'Nia', language: 'cy', memberships: [{ role: 'contributor' }] })
    expect((await call(portal, join.loader, joinPath, { params })).status).toBe(410)
  })

  it('others do not see who is in an organisation, nor invite', async () => {
    const portal = freshPortal()
    const { id, slug } = addOrganisation(portal)
    const contributor = await addPerson(portal, { organisationId: id, roles: ['contributor'] })
    const cookies = await sessionOf(portal, contributor.email)
    const given = { params: { slug }, cookies }
    const form = { invite: 'yes', email: 'new@people.example', role: 'org-admin' }
    expect((await call(portal, people.loader, '/organisations/x/people', given)).status).toBe(403)
    expect((await call(portal, people.action, '/organisations/x/people', { ...given, form })).status).toBe(
      403,
    )
    expect(
      (await call(portal, people.loader, '/organisations/x/people', { ...given, params: { slug: 'x' } }))
        .status,
    ).toBe(404)
  })
})

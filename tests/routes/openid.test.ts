import { generateKeyPairSync } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NewPeople } from '#app/domain/openid.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import * as account from '#app/routes/people/account.tsx'
import * as out from '#app/routes/people/openid-out.ts'
import * as back from '#app/routes/people/openid-return.ts'
import * as signIn from '#app/routes/people/sign-in.tsx'
import { closeOrganisation } from '#app/use-cases/admin/organisations/close-organisation.ts'
import { changeConnection } from '#app/use-cases/openid/change-connection.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { findIdentityProvider } from '#db/identity-providers.ts'
import { findPersonByEmail, updatePerson } from '#db/people.ts'
import { setPortalSetting } from '#db/portal-settings.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addOrganisation, addPerson } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { call, type Answer } from '#tests/support/call.ts'
import { goThrough, startDirectory, type Directory } from '#tests/support/directory.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'
import { withSecondFactor } from '#tests/support/second-factors.ts'

const domain = 'council.example'
const ffion = { sub: 'f-1', email: `ffion@${domain}`, email_verified: true, name: 'Ffion Ffransis' }

let directory: Directory
beforeAll(async () => {
  directory = await startDirectory('http://localhost:3000/sign-in/return')
})
afterAll(() => directory.close())

// lucia and the directory read the machine's clock.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  directory.tamper = null
  directory.accounts.clear()
  directory.accounts.set('ffion', ffion)
})
afterEach(() => void vi.useRealTimers())

async function connected(
  given: { newPeople?: NewPeople; asksSecondFactor?: boolean; enabled?: boolean } = {},
) {
  const portal = freshPortal()
  portal.settings.openIdInside = true
  const organisation = addOrganisation(portal)
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const { issuer, clientId, clientSecret } = directory
  const rest = { newPeople: 'contributor', asksSecondFactor: false, enabled: true, confirmed: true, ...given }
  const typed = { issuer, clientId, clientSecret, domains: domain, ...rest }
  const saved = await changeConnection(portal, admin, { organisationId: organisation.id, typed })
  if (!saved.ok) throw new Error(`The connection was not saved: ${JSON.stringify(saved.issues)}`)
  return { portal, organisation, admin }
}

/** Goes out to the directory; gives the address there, and the cookie. */
async function goOut(portal: TestPortal, { slug }: Organisation, then = '/agenda') {
  const answer = await call(portal, out.loader, `/sign-in/through/${slug}?then=${encodeURIComponent(then)}`, {
    params: { slug },
  })
  return { location: answer.headers.get('location') ?? '', cookies: answer.cookies[0]?.split(';')[0] ?? '' }
}

function comeBack(portal: TestPortal, url: URL, cookies: string): Promise<Answer> {
  return call(portal, back.loader, url.pathname + url.search, { cookies })
}

/** The whole way out and back. */
async function throughDirectory(
  portal: TestPortal,
  organisation: Organisation,
  who = 'ffion',
  then?: string,
) {
  const { location, cookies } = await goOut(portal, organisation, then)
  return comeBack(portal, await goThrough(location, who), cookies)
}

const refusal = (why: string) => `/sign-in/refused?why=${why}`

describe('signing in through one’s organisation', () => {
  it('makes an account and a session, and goes on to where one wanted to be', async () => {
    const { portal, organisation } = await connected()
    const answer = await throughDirectory(portal, organisation)
    expect(answer.headers.get('location')).toBe('/agenda')
    const cookies = answer.cookies[0]?.split(';')[0]
    expect((await call(portal, account.loader, '/account', { cookies })).data).toMatchObject({
      name: 'Ffion Ffransis',
      email: ffion.email,
      memberships: [{ role: 'contributor', organisationId: organisation.id }],
    })
    expect(auditedDeeds(portal).at(-1)?.deed).toBe('person.join-through-organisation')
  })

  it('keeps the language people left in', async () => {
    const { portal, organisation } = await connected()
    const path = `/cy/sign-in/through/${organisation.slug}?then=/agenda`
    const answer = await call(portal, out.loader, path, { params: { slug: organisation.slug } })
    const url = await goThrough(answer.headers.get('location') ?? '', 'ffion')
    const home = await comeBack(portal, url, answer.cookies[0]?.split(';')[0] ?? '')
    expect(home.headers.get('location')).toBe('/cy/agenda')
    expect(findPersonByEmail(portal.db, ffion.email)?.language).toBe('cy')
  })

  it('finds the account with the address, and afterwards by the subject whatever the address is', async () => {
    const { portal, organisation } = await connected({ newPeople: 'nobody' })
    const person = await addPerson(portal, { email: ffion.email })
    await throughDirectory(portal, organisation)
    expect(countSessionsOf(portal.db, person.id)).toBe(1)
    expect(auditedDeeds(portal).at(-1)).toMatchObject({
      deed: 'person.link-to-organisation',
      actorId: person.id,
    })
    directory.accounts.set('ffion', { ...ffion, email: `married@elsewhere.example`, email_verified: false })
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe('/agenda')
    expect(auditedDeeds(portal).at(-1)).toMatchObject({
      deed: 'person.sign-in-through-organisation',
      actorId: person.id,
    })
  })

  it('an address given to a new colleague does not open the old one’s account', async () => {
    const { portal, organisation } = await connected()
    await throughDirectory(portal, organisation)
    directory.accounts.set('new', { ...ffion, sub: 'f-2' })
    const answer = await throughDirectory(portal, organisation, 'new')
    expect(answer.headers.get('location')).toBe(refusal('other-account'))
  })

  it.each([
    ['unverified', { ...ffion, email_verified: false }, 'not-verified'],
    ['verified in words', { ...ffion, email_verified: 'true' as unknown as boolean }, 'not-verified'],
    ['not said to be verified', { sub: 'x', email: ffion.email }, 'not-verified'],
    ['missing', { sub: 'x', name: 'X' }, 'no-address'],
    ['in a foreign domain', { ...ffion, email: 'ffion@elsewhere.example' }, 'foreign-domain'],
    ['below the domain', { ...ffion, email: `ffion@evil.${domain}` }, 'foreign-domain'],
    ['only ending alike', { ...ffion, email: `ffion@evil${domain}` }, 'foreign-domain'],
    ['two at once', { ...ffion, email: `ffion@elsewhere.example,x@${domain}` }, 'no-address'],
  ])('an address that is %s lets nobody in', async (_what, claims, why) => {
    const { portal, organisation } = await connected()
    directory.accounts.set('ffion', claims)
    const answer = await throughDirectory(portal, organisation)
    expect(answer.headers.get('location')).toBe(refusal(why))
    expect(answer.cookies).toEqual([])
    expect(findPersonByEmail(portal.db, ffion.email)).toBeNull()
  })

  it('somebody suspended, or without an invitation where one is needed, stays outside', async () => {
    const { portal, organisation, admin } = await connected({ newPeople: 'nobody' })
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe(refusal('no-account'))
    const person = await addPerson(portal, { email: ffion.email })
    suspend(portal, admin, { personId: person.id, lift: false })
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe(refusal('suspended'))
    suspend(portal, admin, { personId: person.id, lift: true })
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe('/agenda')
    suspend(portal, admin, { personId: person.id, lift: false })
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe(refusal('suspended'))
  })

  it('cancelled there is said plainly', async () => {
    const { portal, organisation } = await connected()
    const answer = await throughDirectory(portal, organisation, 'cancel')
    expect(answer.headers.get('location')).toBe(refusal('cancelled'))
  })

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/.//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
  ])('never goes on to %s', async (then) => {
    const { portal, organisation } = await connected()
    expect((await throughDirectory(portal, organisation, 'ffion', then)).headers.get('location')).toBe(
      '/work',
    )
  })
})

describe('an answer of a directory is refused', () => {
  it.each<[string, (claims: Record<string, unknown>, token: string) => string]>([
    ['with another nonce', (claims) => directory.sign({ ...claims, nonce: 'another' })],
    ['without a nonce', ({ nonce: _, ...claims }) => directory.sign(claims)],
    ['for another audience', (claims) => directory.sign({ ...claims, aud: 'another' })],
    ['for us among others', (claims) => directory.sign({ ...claims, aud: ['portal', 'another'] })],
    ['with another authorized party', (claims) => directory.sign({ ...claims, azp: 'another' })],
    ['of another issuer', (claims) => directory.sign({ ...claims, iss: 'https://evil.example' })],
    ['that is too old', (claims) => directory.sign({ ...claims, exp: Date.parse(now) / 1000 - 61 })],
    ['from the future', (claims) => directory.sign({ ...claims, iat: Date.parse(now) / 1000 + 120 })],
    ['without a subject', ({ sub: _, ...claims }) => directory.sign(claims)],
    ['signed by another key', (claims) => directory.sign(claims, { key: strangersKey })],
    ['signed by nobody', (claims) => directory.sign(claims, { alg: 'none' }).replace(/[^.]+$/, '')],
    ['with another algorithm', (claims) => directory.sign(claims, { alg: 'HS256' })],
    ['changed after signing', (claims, token) => changed(claims, token)],
  ])('%s', async (_what, tamper) => {
    const { portal, organisation } = await connected()
    directory.tamper = tamper
    const answer = await throughDirectory(portal, organisation)
    expect(answer.headers.get('location')).toBe(refusal('not-believed'))
    expect(answer.cookies).toEqual([])
  })

  it('the same way with our own good signature is believed', async () => {
    const { portal, organisation } = await connected()
    directory.tamper = (claims) => directory.sign(claims)
    expect((await throughDirectory(portal, organisation)).headers.get('location')).toBe('/agenda')
  })

  const { privateKey: strangersKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  function changed(claims: Record<string, unknown>, token: string): string {
    const [head, , signature] = token.split('.')
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url')
    return `${head}.${other}.${signature}`
  }
})

describe('the way back', () => {
  it('works once', async () => {
    const { portal, organisation } = await connected()
    const { location, cookies } = await goOut(portal, organisation)
    const url = await goThrough(location, 'ffion')
    expect((await comeBack(portal, url, cookies)).headers.get('location')).toBe('/agenda')
    expect((await comeBack(portal, url, cookies)).headers.get('location')).toBe(refusal('began-elsewhere'))
  })

  it('works only in the browser that began it, and another does not use it up', async () => {
    const { portal, organisation } = await connected()
    const { location, cookies } = await goOut(portal, organisation)
    const strangers = await goOut(portal, organisation)
    const url = await goThrough(location, 'ffion')
    for (const other of ['', strangers.cookies, `attempt=${'A'.repeat(43)}`]) {
      expect((await comeBack(portal, url, other)).headers.get('location')).toBe(refusal('began-elsewhere'))
    }
    expect((await comeBack(portal, url, cookies)).headers.get('location')).toBe('/agenda')
  })

  it.each([
    ['another state', 'state', 'A'.repeat(43), 'began-elsewhere'],
    ['no state', 'state', '', 'began-elsewhere'],
    ['another issuer', 'iss', 'https://evil.example', 'not-believed'],
    ['no issuer', 'iss', null, 'not-believed'],
    ['another code', 'code', 'made-up', 'not-answered'],
  ])('with %s leads nowhere', async (_what, name, value, why) => {
    const { portal, organisation } = await connected()
    const { location, cookies } = await goOut(portal, organisation)
    const url = await goThrough(location, 'ffion')
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    expect((await comeBack(portal, url, cookies)).headers.get('location')).toBe(refusal(why))
  })

  it('with somebody else’s code leads nowhere: it was made for another way out', async () => {
    const { portal, organisation } = await connected()
    const mine = await goOut(portal, organisation)
    const theirs = await goThrough((await goOut(portal, organisation)).location, 'ffion')
    const url = await goThrough(mine.location, 'ffion')
    url.searchParams.set('code', theirs.searchParams.get('code') ?? '')
    expect((await comeBack(portal, url, mine.cookies)).headers.get('location')).toBe(refusal('not-answered'))
  })

  it('is over after ten minutes, and when the connection was switched off meanwhile', async () => {
    const { portal, organisation } = await connected()
    const { location, cookies } = await goOut(portal, organisation)
    const url = await goThrough(location, 'ffion')
    portal.pass({ minutes: 10 })
    expect((await comeBack(portal, url, cookies)).headers.get('location')).toBe(refusal('began-elsewhere'))
  })
})

describe('with two-step sign-in', () => {
  it('whoever has it on gives the code, whichever way they come', async () => {
    const { portal, organisation } = await connected({ asksSecondFactor: true })
    const person = await addPerson(portal, { email: ffion.email })
    await withSecondFactor(portal, person)
    vi.setSystemTime(portal.clock())
    const before = countSessionsOf(portal.db, person.id)
    for (let time = 0; time < 2; time += 1) {
      const answer = await throughDirectory(portal, organisation)
      expect(answer.headers.get('location')).toBe('/sign-in/code?then=%2Fagenda')
      expect(answer.cookies[0]).toMatch(/^pending=/)
    }
    expect(countSessionsOf(portal.db, person.id)).toBe(before)
  })

  it.each([
    [true, 200],
    [false, 302],
  ])(
    'a directory that asks for a second step itself (%s) is enough where the portal requires one',
    async (asks, status) => {
      const { portal, organisation } = await connected({ asksSecondFactor: asks })
      setPortalSetting(portal.db, 'totpRequired', true)
      const person = await addPerson(portal, { email: ffion.email })
      updatePerson(portal.db, person.id, { portalRoles: ['site-admin'] })
      const cookies = (await throughDirectory(portal, organisation)).cookies[0]?.split(';')[0]
      const { loader } = await import('#app/routes/admin/roles.tsx')
      const answer = await call(portal, loader, '/admin/roles', { cookies })
      expect(answer.status).toBe(status)
      if (status === 302) expect(answer.headers.get('location')).toBe('/account/second-factor')
    },
  )
})

describe('the sign-in page', () => {
  it('offers the organisation by the domain alone, whether anybody has the address or not', async () => {
    const { portal, organisation } = await connected()
    await addPerson(portal, { email: ffion.email })
    const answers = []
    for (const email of [ffion.email, `nobody@${domain.toUpperCase()}`]) {
      const form = { email, through: 'organisation' }
      const answer = await call(portal, signIn.action, '/sign-in', { form })
      expect(answer.status).toBe(200)
      answers.push((answer.data as { organisation: unknown }).organisation)
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ slug: organisation.slug })
    const form = { email: 'x@elsewhere.example', through: 'organisation' }
    expect(await call(portal, signIn.action, '/sign-in', { form })).toMatchObject({
      status: 422,
      data: { issues: [{ field: 'email', problem: 'no-way-out' }], organisation: null },
    })
  })
})

describe('a connection', () => {
  it('ends with the organisation: closed, nobody comes in through it, and none is made', async () => {
    const { portal, organisation, admin } = await connected()
    await throughDirectory(portal, organisation)
    const waiting = await goOut(portal, organisation)
    const way = await goThrough(waiting.location, 'ffion')
    const person = findPersonByEmail(portal.db, ffion.email)
    closeOrganisation(portal, admin, { organisationId: organisation.id, reopen: false })
    expect(countSessionsOf(portal.db, person?.id ?? '')).toBe(0)
    expect(findIdentityProvider(portal.db, organisation.id)).toBeNull()
    expect((await comeBack(portal, way, waiting.cookies)).headers.get('location')).toMatch(/refused/)
    const answer = await call(portal, out.loader, `/sign-in/through/${organisation.slug}`, {
      params: { slug: organisation.slug },
    })
    expect(answer.status).toBe(404)
    const { issuer, clientId, clientSecret } = directory
    const typed = { issuer, clientId, clientSecret, domains: domain, confirmed: true, newPeople: 'nobody' }
    const change = {
      organisationId: organisation.id,
      typed: { ...typed, asksSecondFactor: false, enabled: true },
    }
    await expect(changeConnection(portal, admin, change)).rejects.toMatchObject({ fault: 'wrong-state' })
  })

  it('switched off ends the sessions begun through it, and no others', async () => {
    const { portal, organisation, admin } = await connected()
    await throughDirectory(portal, organisation)
    const person = findPersonByEmail(portal.db, ffion.email)
    const before = findIdentityProvider(portal.db, organisation.id)
    const { issuer, clientId } = directory
    const typed = {
      issuer,
      clientId,
      clientSecret: '',
      domains: domain,
      confirmed: true,
      newPeople: 'nobody',
    }
    const off = { ...typed, asksSecondFactor: false, enabled: false }
    expect(
      await changeConnection(portal, admin, { organisationId: organisation.id, typed: off }),
    ).toMatchObject({
      ok: true,
    })
    expect(countSessionsOf(portal.db, person?.id ?? '')).toBe(0)
    expect(findIdentityProvider(portal.db, organisation.id)?.sealedSecret).toBe(before?.sealedSecret)
    const answer = await call(portal, out.loader, `/sign-in/through/${organisation.slug}`, {
      params: { slug: organisation.slug },
    })
    expect(answer.headers.get('location')).toBe(refusal('switched-off'))
  })

  it('is changed by administrators of the portal only, and its secret is stored sealed', async () => {
    const { portal, organisation } = await connected()
    const orgAdmin = await addPerson(portal, { organisationId: organisation.id, roles: ['org-admin'] })
    const { issuer, clientId, clientSecret } = directory
    const typed = { issuer, clientId, clientSecret, domains: domain, confirmed: true, newPeople: 'nobody' }
    const change = {
      organisationId: organisation.id,
      typed: { ...typed, asksSecondFactor: true, enabled: true },
    }
    await expect(changeConnection(portal, orgAdmin, change)).rejects.toMatchObject({ fault: 'forbidden' })
    expect(findIdentityProvider(portal.db, organisation.id)?.sealedSecret).not.toContain('odd')
  })

  it.each([
    [{ issuer: 'http://127.0.0.1:1/' }, 'issuer', 'issuer-does-not-answer'],
    [{ issuer: 'ftp://council.example' }, 'issuer', 'not-an-issuer'],
    [{ clientSecret: '' }, 'clientSecret', 'required'],
    [{ domains: 'gmail.com' }, 'domains', 'domain-of-everybody'],
    [{ domains: 'not a domain' }, 'domains', 'not-a-domain'],
    [{ domains: domain }, 'domains', 'domain-taken'],
    [{ confirmed: false }, 'confirmed', 'domains-not-confirmed'],
    [{ newPeople: 'site-admin' }, 'newPeople', 'required'],
  ])('with %o is not saved', async (given, field, problem) => {
    const { portal, admin } = await connected()
    const other = addOrganisation(portal, { id: 'other' })
    const { issuer, clientId, clientSecret } = directory
    const good = {
      issuer,
      clientId,
      clientSecret,
      domains: 'other.example',
      confirmed: true,
      newPeople: 'nobody',
    }
    const typed = { ...good, asksSecondFactor: false, enabled: true, ...given }
    expect(await changeConnection(portal, admin, { organisationId: other.id, typed })).toMatchObject({
      ok: false,
      issues: [{ field, problem }],
    })
    expect(findIdentityProvider(portal.db, other.id)).toBeNull()
  })

  it('never leads to the portal’s own network, unless the installation says so', async () => {
    const { portal, organisation, admin } = await connected()
    portal.settings.openIdInside = false
    const answer = await call(portal, out.loader, `/sign-in/through/${organisation.slug}`, {
      params: { slug: organisation.slug },
    })
    expect(answer.headers.get('location')).toBe(refusal('not-answered'))
    const { clientId, clientSecret } = directory
    const rest = { clientId, clientSecret, domains: 'x.example', confirmed: true, newPeople: 'nobody' }
    for (const issuer of [
      'https://127.0.0.1',
      'https://169.254.169.254',
      'https://[::1]',
      'https://localhost',
    ]) {
      const typed = { ...rest, issuer, asksSecondFactor: false, enabled: true }
      expect(await changeConnection(portal, admin, { organisationId: organisation.id, typed })).toMatchObject(
        {
          ok: false,
          issues: [{ problem: 'issuer-does-not-answer' }],
        },
      )
    }
  })
})

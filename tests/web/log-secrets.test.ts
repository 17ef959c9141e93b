import { pino } from 'pino'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { changeConnection } from '#app/use-cases/openid/change-connection.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { sendNewPasswordLinks } from '#app/use-cases/people/send-new-password-links.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { findPerson } from '#db/people.ts'
import { addOrganisation, addPerson, goodPassword } from '#tests/support/accounts.ts'
import { caseStudy, makeDraft, makePublished } from '#tests/support/builders.ts'
import { goThrough, startDirectory } from '#tests/support/directory.ts'
import { serve } from '#tests/support/http.ts'
import { mailTo } from '#tests/support/mails.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { freshPortal, now } from '#tests/support/portal.ts'
import { appCode } from '#tests/support/second-factors.ts'
import { secretsIn } from '#scripts/secrets-in.ts'
import { visit, type VisitorByHttp } from '#tests/support/visit.ts'

const origin = 'http://localhost:3000'
const domain = 'council.example'
const longPassword = 'three herons by the weir'

// lucia and the directory read the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

/** A portal that answers, with all that it and its request log write, and the secrets its visitors had to do with. */
async function walked() {
  const portal = freshPortal()
  const served = await serve(pagesFrom({ portal, build: await serverBuild() }), {
    production: false,
    publicOrigin: origin,
  })
  onTestFinished(() => served.close())
  const write = (line: string) => void served.logged.push(line)
  Object.assign(portal, { log: pino({ level: 'trace' }, { write }) })
  const visitors: VisitorByHttp[] = []
  const secrets = new Set<string>()
  return {
    portal,
    logged: served.logged,
    secrets,
    known: () => new Set([...secrets, ...visitors.flatMap(({ cookieValues }) => [...cookieValues])]),
    visitor() {
      const visitor = visit(served.port, origin)
      visitors.push(visitor)
      return visitor
    },
    /** The path of the link to `page` in the newest mail to somebody that has one; its token is a secret. */
    linkTo(address: string, page: string) {
      const link = new RegExp(`/${page}/([\\w-]+)`)
      const [path = '', token = ''] =
        mailTo(portal, address)
          .map(({ text }) => link.exec(text))
          .find((found) => found !== null) ?? []
      secrets.add(token)
      return path
    },
  }
}
type Walk = Awaited<ReturnType<typeof walked>>

/** Nothing of what was secret stands in any line, and the walk did write lines. */
function expectNothingSecret({ logged, known }: Walk, paths: readonly string[]) {
  const secrets = known()
  expect(secrets.size).toBeGreaterThan(2)
  expect(logged.flatMap((line) => secretsIn(line, secrets).map((secret) => [secret, line]))).toEqual([])
  const seen = new Set(logged.map((line) => (JSON.parse(line) as { path?: string }).path))
  for (const path of paths) expect(seen).toContain(path)
}

async function signIn(walk: Walk, email: string, password = goodPassword) {
  const visitor = walk.visitor()
  walk.secrets.add(password)
  const answer = await visitor.send('/sign-in', { email, password })
  return { visitor, answer }
}

test('signing in, failing to, being throttled and ending sessions leave no secret in the log', async () => {
  const walk = await walked()
  const { email } = await addPerson(walk.portal)
  const { visitor } = await signIn(walk, email)
  expect((await visitor.open('/account')).body).toContain(email)
  for (let time = 0; time < 12; time += 1) await signIn(walk, email, `wrong password ${time}`)
  await signIn(walk, 'nobody@people.example', 'someone else entirely')
  await visitor.open(`/sign-in?then=/account&email=${encodeURIComponent(email)}`)
  await visitor.send(`/sign-in?email=${email}&password=${encodeURIComponent(goodPassword)}`, { email })
  await visitor.send('/sign-out', {})
  expectNothingSecret(walk, ['/sign-in', '/sign-out', '/account'])
  expect(walk.logged.join('')).toContain('sign-in failed')
})

test('a forgotten password, and a new one by the link', async () => {
  const walk = await walked()
  const { email } = await addPerson(walk.portal)
  await walk.visitor().send('/forgotten-password', { email })
  sendNewPasswordLinks(walk.portal)
  const path = walk.linkTo(email, 'new-password')
  walk.secrets.add(longPassword)
  const visitor = walk.visitor()
  expect((await visitor.open(path)).status).toBe(200)
  await visitor.open(`${path}.data`)
  await visitor.open(`/cy${path}/`)
  expect((await visitor.send(path, { password: 'short' })).status).toBe(422)
  expect((await visitor.send(path, { password: longPassword })).status).toBe(302)
  expect((await signIn(walk, email, longPassword)).answer.status).toBe(302)
  expectNothingSecret(walk, ['/new-password/…', '/new-password/….data', '/cy/new-password/…/'])
})

test('an invitation, and joining by its link', async () => {
  const walk = await walked()
  const { id, slug } = addOrganisation(walk.portal)
  const admin = await addPerson(walk.portal, { organisationId: id, roles: ['org-admin'] })
  const { visitor } = await signIn(walk, admin.email)
  const email = 'newcomer@people.example'
  const people = `/organisations/${slug}/people`
  expect((await visitor.send(people, { invite: 'yes', email, role: 'contributor' })).status).toBe(200)
  const path = walk.linkTo(email, 'join')
  const newcomer = walk.visitor()
  expect((await newcomer.open(path)).body).toContain(email)
  walk.secrets.add(longPassword)
  expect((await newcomer.send(path, { name: 'Newcomer', password: longPassword })).status).toBe(302)
  await newcomer.open(path.replace('join', '%6aoin'))
  expectNothingSecret(walk, [people, '/join/…'])
})

test('a new address, agreed to at both', async () => {
  const walk = await walked()
  const { email } = await addPerson(walk.portal)
  const newEmail = 'new@people.example'
  const { visitor } = await signIn(walk, email)
  const asked = await visitor.send('/account/email', { ask: 'yes', newEmail, password: goodPassword })
  expect(asked.status).toBe(302)
  for (const address of [email, newEmail]) {
    const path = walk.linkTo(address, 'confirm-email')
    expect((await visitor.open(path)).body).toContain(newEmail)
    expect((await visitor.send(path, { agree: 'yes' })).status).toBe(302)
  }
  expectNothingSecret(walk, ['/account/email', '/confirm-email/…'])
})

test('two-step sign-in: the key, its codes and the recovery codes', async () => {
  const walk = await walked()
  const { portal, secrets } = walk
  const person = await addPerson(portal)
  const { visitor } = await signIn(walk, person.email)
  await visitor.send('/account/second-factor', { do: 'begin', password: goodPassword })
  const page = await visitor.open('/account/second-factor')
  secrets.add(/app-set-up-key">([^<]+)</.exec(page.body)?.[1] ?? '')
  const code = appCode(portal, person)
  const turnedOn = await visitor.send('/account/second-factor', { do: 'turn-on', code })
  const recovery = [...turnedOn.body.matchAll(/<li[^>]*>(?:<code[^>]*>)?([a-z0-9]{4,}-[a-z0-9-]+)</gi)]
  expect(recovery.length).toBeGreaterThan(5)
  for (const [, recoveryCode = ''] of recovery) secrets.add(recoveryCode)
  portal.pass({ minutes: 1 })
  const { visitor: again } = await signIn(walk, person.email)
  await again.send('/sign-in/code', { code: '12 34 56' })
  expect((await again.send('/sign-in/code', { code: appCode(portal, person) })).status).toBe(302)
  const { visitor: third } = await signIn(walk, person.email)
  const given = await third.send('/sign-in/code', { recover: 'yes', recoveryCode: recovery[0]?.[1] ?? '' })
  expect(given.status).toBe(302)
  expectNothingSecret(walk, ['/account/second-factor', '/sign-in/code'])
  expect(walk.logged.join('')).toContain('code refused')
})

test('an agenda and its link, with and without an account', async () => {
  const walk = await walked()
  const { portal, secrets } = walk
  const recordId = makePublished(portal)
  const { email } = await addPerson(portal)
  const { visitor } = await signIn(walk, email)
  await visitor.send('/agenda/add', { recordId })
  const { body } = await visitor.open('/agenda')
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const form = { id: hidden('id'), version: hidden('version'), page: hidden('page') }
  await visitor.send('/agenda', { ...form, do: 'share', title: 'Team meeting' })
  const [, token = ''] = /shared-agendas\/([\w-]+)/.exec((await visitor.open('/agenda')).body) ?? []
  expect(token).toMatch(/^[\w-]{20,}$/)
  secrets.add(token)
  const reader = walk.visitor()
  await reader.send('/agenda/add', { recordId })
  for (const path of [
    `/shared-agendas/${token}`,
    `/cy/shared-agendas/${token}.data`,
    `/agenda.docx?shared=${token}`,
    `/agenda.md?shared=${token}`,
  ]) {
    expect((await reader.open(path)).status).toBe(200)
  }
  expectNothingSecret(walk, ['/shared-agendas/…', '/cy/shared-agendas/….data', '/agenda.docx'])
})

test('links to a draft, for a colleague and for a fact-checker', async () => {
  const walk = await walked()
  const { portal, secrets } = walk
  const { id } = addOrganisation(portal)
  const writer = await addPerson(portal, { organisationId: id, roles: ['contributor'] })
  const recordId = makeDraft(portal, findPerson(portal.db, writer.id)!, 'case-study', caseStudy())
  const { visitor } = await signIn(walk, writer.email)
  for (const [purpose, place] of [
    ['colleague', 'join-draft'],
    ['fact-check', 'fact-check'],
  ] as const) {
    const made = makeLink(portal, writer, { recordId, purpose, madeFor: 'A', days: '7', oneUse: false })
    const path = new URL(made.ok ? made.value.link : '', origin).pathname
    expect(path).toContain(place)
    secrets.add(path.split('/').at(-1)!)
    expect((await walk.visitor().open(path)).status).toBe(200)
    await visitor.open(`/cy${path}.data`)
    await walk.visitor().send(path, { save: '' })
    await walk.visitor().open(path.replace(/[^/]+$/, newToken()))
  }
  expectNothingSecret(walk, ['/join-draft/…', '/cy/fact-check/….data'])
})

test('signing in through an organisation, and being refused there', async () => {
  const directory = await startDirectory(`${origin}/sign-in/return`)
  onTestFinished(() => directory.close())
  const walk = await walked()
  const { portal, secrets } = walk
  portal.settings.openIdInside = true
  const email = `ffion@${domain}`
  directory.accounts.set('ffion', { sub: 'f-1', email, email_verified: true, name: 'Ffion Ffransis' })
  const { id, slug } = addOrganisation(portal)
  const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
  const { issuer, clientId, clientSecret } = directory
  secrets.add(clientSecret)
  const rest = { newPeople: 'contributor', asksSecondFactor: false, enabled: true, confirmed: true }
  const typed = { issuer, clientId, clientSecret, domains: domain, ...rest }
  expect(await changeConnection(portal, admin, { organisationId: id, typed })).toMatchObject({ ok: true })
  for (const tampered of [false, true]) {
    directory.tamper = tampered ? (_claims, token) => `${token}x` : null
    const visitor = walk.visitor()
    const out = await visitor.open(`/sign-in/through/${slug}?then=/agenda`)
    const back = await goThrough(out.headers.location ?? '', 'ffion')
    for (const name of ['code', 'state']) secrets.add(back.searchParams.get(name) ?? '')
    const answer = await visitor.open(back.pathname + back.search)
    expect(answer.headers.location).toMatch(tampered ? /refused/ : /^\/agenda/)
  }
  await walk.visitor().open(`/sign-in/return?error=${encodeURIComponent(email)}&state=x`)
  expectNothingSecret(walk, ['/sign-in/return', `/sign-in/through/${slug}`])
})

test('the scan finds what it looks for, however it is written', () => {
  const token = newToken()
  for (const line of [
    '{"path":"/sign-in","who":"ann@people.example"}',
    'GET /sign-in?email=ann%40people.example',
    `{"path":"/join/${token}"}`,
    `{"cookie":"session=${token}; agenda=x"}`,
    `{"path":"%2fjoin%2f${token}"}`,
    'password=three+herons+by+the+weir',
    'password=three%20herons%20by%20the%20weir',
    '{"typed":"three herons by the weir"}',
  ]) {
    expect(secretsIn(line, [longPassword]), line).not.toEqual([])
  }
  const harmless = `{"path":"/case-studies/calling-people-back-the-same-day-as-they-rin","requestId":"${crypto.randomUUID()}"}`
  expect(secretsIn(harmless, [longPassword])).toEqual([])
})

import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenScopes } from '#app/domain/organisation-token.ts'
import type { Person } from '#app/domain/person.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { forgetAnswers } from '#app/use-cases/tokens/answer-once.ts'
import { joinDraft } from '#app/use-cases/colleagues/join-draft.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { makeToken } from '#app/use-cases/tokens/make-token.ts'
import { revokeToken } from '#app/use-cases/tokens/revoke-token.ts'
import { ownEndpoints } from '#app/web/api/own-endpoints.ts'
import { problem } from '#app/web/api/schemas.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { filesOf } from '#db/attachments.ts'
import { tokensOf } from '#db/organisation-tokens.ts'
import { removeMemberships, updatePerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
} from '#tests/support/builders.ts'
import { ask, serve, type Served } from '#tests/support/http.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { openTestPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

let portal: TestPortal
let served: Served
beforeAll(async () => {
  portal = openTestPortal()
  served = await serve(pagesFrom({ portal, build: await serverBuild({ html: false }) }))
}, 120_000)
afterAll(async () => {
  await served.close()
  await portal.close()
})

interface Program {
  admin: Person
  organisationId: string
  token: string
}

function letIn(given: { scopes?: readonly string[]; days?: string } = {}): Program {
  const body = makeOrganisation(portal)
  const admin = makePerson(portal, { in: body, roles: ['org-admin'] })
  const made = makeToken(portal, admin, {
    organisationId: body.id,
    name: 'Casework system',
    scopes: given.scopes ?? tokenScopes,
    days: given.days ?? 'never',
  })
  if (!made.ok) throw new Error('The token was not made')
  return { admin, organisationId: body.id, token: made.value }
}

interface Sending {
  token?: string
  body?: unknown
  bytes?: Buffer
  headers?: Record<string, string>
  method?: string
}

/** What a program gets: the answer's JSON, whatever its status. */
async function send(path: string, { token, body, bytes, headers, method }: Sending) {
  const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const answer = await ask(served.port, {
    method: method ?? ((json ?? bytes) === undefined ? 'GET' : 'POST'),
    path: `/api/v1/own${path}`,
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(bytes === undefined ? {} : { 'Content-Type': 'application/octet-stream' }),
      ...headers,
    },
    body: json ?? bytes,
  })
  const type = String(answer.headers['content-type'])
  const data = /json/.test(type) ? (JSON.parse(answer.body) as Record<string, unknown>) : {}
  return { ...answer, type, data }
}

const { voices: _, evidence: __, ...words } = caseStudy()
const whole = { language: 'en', content: words }

async function begun(program: Program): Promise<string> {
  const answer = await send('/records', { token: program.token, body: whole })
  expect(answer.status, answer.body).toBe(201)
  return String(answer.data['id'])
}

const recordsThere = () => portal.db.$client.prepare('SELECT count(*) AS n FROM records').get()

test('a program writes a case study, adds a file, submits it and sees where it stands; each answer is as described', async () => {
  const { token } = letIn()
  const description = await ask(served.port, { path: '/api/v1/openapi.json' })
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(JSON.parse(description.body) as object, 'api')
  const steps: [string, string, Sending, number][] = [
    ['startRecord', '/records', { body: { language: 'en', content: { title: { en: 'Not yet' } } } }, 201],
    ['changeRecord', '/records/{id}', { body: { lock: 0, content: words } }, 200],
    ['addFile', '/records/{id}/files?name=calls.csv', { bytes: Buffer.from('year,calls\n2025,10\n') }, 201],
    ['ownRecord', '/records/{id}', {}, 200],
    ['ownRecords', '/records', {}, 200],
  ]
  let id = ''
  for (const [key, path, sending, status] of steps) {
    const answer = await send(path.replace('{id}', id), { token, ...sending })
    expect(answer.status, `${key}: ${answer.body}`).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    const own = ownEndpoints.find((endpoint) => endpoint.key === key)!
    expect(own.answer.parse(answer.data)).toEqual(answer.data)
    const at = [
      'paths',
      own.path,
      own.method,
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ]
    const judge = ajv.compile({ $ref: `api#/${at.map((part) => part.replaceAll('/', '~1')).join('/')}` })
    judge(answer.data)
    expect(judge.errors ?? []).toEqual([])
    if (id === '') id = String(answer.data['id'])
  }
  expect(findRecord(portal.db, id)?.draft?.content).toMatchObject(words)
  // Adding a file makes its sender an author and changes no words: the lock is the one of the change.
  const sent = await send(`/records/${id}/submit`, { token, body: { lock: 1 } })
  expect(sent.status, sent.body).toBe(200)
})

test('what is submitted stands as submitted, and its maker may not publish it', async () => {
  const program = letIn()
  const id = await begun(program)
  const sent = await send(`/records/${id}/submit`, { token: program.token, body: { lock: 0 } })
  expect(sent.status, sent.body).toBe(200)
  expect(sent.data['standing']).toBe('waiting')
  expect(findRecord(portal.db, id)?.draft?.authors).toEqual([program.admin.id])
  expect(JSON.stringify(auditedDeeds(portal))).toContain('organisation.use-token')
  const again = await send(`/records/${id}`, { token: program.token, body: { lock: 1, content: {} } })
  expect(again.status).toBe(409)
})

test('a token opens only what it was made for, for its own organisation, while it and its maker stand', async () => {
  const program = letIn()
  const id = await begun(program)
  const other = letIn()
  for (const path of [`/records/${id}`, '/records/nobody']) {
    expect((await send(path, { token: other.token })).status).toBe(404)
    expect((await send(path, { token: other.token, body: { lock: 0, content: {} } })).status).toBe(404)
  }
  const { data } = await send('/records', { token: other.token })
  expect(data['items']).toEqual([])

  const [reader, drafter] = [letIn({ scopes: ['status'] }), letIn({ scopes: ['drafts'] })]
  expect((await send('/records', { token: reader.token, body: whole })).status).toBe(403)
  expect((await send('/records', { token: drafter.token })).status).toBe(403)

  const brief = letIn({ days: '30' })
  expect((await send('/records', { token: brief.token })).status).toBe(200)
  portal.pass({ days: 31 })
  expect((await send('/records', { token: brief.token })).status).toBe(401)

  const revoked = letIn()
  const tokenId = tokensOf(portal.db, revoked.organisationId)[0]?.id ?? ''
  revokeToken(portal, revoked.admin, { organisationId: revoked.organisationId, id: tokenId })
  const [left, suspended] = [letIn(), letIn()]
  removeMemberships(portal.db, left.admin.id, left.organisationId)
  updatePerson(portal.db, suspended.admin.id, { suspendedAt: portal.clock().toISOString() })
  for (const { token } of [revoked, left, suspended]) {
    const answer = await send('/records', { token })
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect(problem.parse(answer.data).status).toBe(401)
  }
  expect((await send('/records', { token: 'x'.repeat(43) })).status).toBe(401)
  expect((await send('/records', {})).status).toBe(401)
})

test('a draft of another organisation to which the maker was invited is not the program’s', async () => {
  const program = letIn()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const theirs = makeDraft(portal, writer, 'case-study', caseStudy())
  const made = makeLink(portal, writer, {
    recordId: theirs,
    purpose: 'colleague',
    madeFor: 'A colleague',
    days: '7',
    oneUse: true,
  })
  if (!made.ok) throw new Error('The link was not made')
  joinDraft(portal, program.admin, { token: made.value.link.split('/').at(-1)! })
  const answer = await send(`/records/${theirs}`, { token: program.token, body: { lock: 0, content: {} } })
  expect(answer.status).toBe(404)
})

test('cookies let nobody in, and a request with both is refused unless it comes from here', async () => {
  const { token } = letIn()
  const before = recordsThere()
  const both = { Cookie: 'session=x', Origin: 'https://evil.example' }
  expect((await send('/records', { token, body: whole, headers: both })).status).toBe(403)
  expect((await send('/records', { body: whole, headers: both })).status).toBe(403)
  expect(recordsThere()).toEqual(before)
  const from = { Origin: 'https://casework.example', 'Sec-Fetch-Site': 'cross-site' }
  expect((await send('/records', { token, body: whole, headers: from })).status).toBe(201)
  expect((await send('/records.data', { token, body: whole })).status).toBe(403)
})

test.each<[string, Sending, number]>([
  ['no JSON', { bytes: Buffer.from('{"a":'), headers: { 'Content-Type': 'application/json' } }, 400],
  [
    'bytes that are no text',
    { bytes: Buffer.from([0xff]), headers: { 'Content-Type': 'application/json' } },
    400,
  ],
  [
    'a form',
    { bytes: Buffer.from('a=b'), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    415,
  ],
  ['null', { body: null }, 422],
  ['an unknown field', { body: { ...whole, content: { colour: 'red' } } }, 422],
  ['a field of another type', { body: { ...whole, content: { title: 'Plain' } } }, 422],
  ['an unknown choice', { body: { ...whole, content: { maturity: 'ripe' } } }, 422],
  ['voices, whose consent only pages record', { body: { ...whole, content: { voices: [] } } }, 422],
  [
    'a prototype',
    {
      bytes: Buffer.from('{"language":"en","content":{"__proto__":{"a":1}}}'),
      headers: { 'Content-Type': 'application/json' },
    },
    422,
  ],
  ['a key that is none', { body: whole, headers: { 'Idempotency-Key': 'two words' } }, 400],
])('%s is a problem that says so, and nothing is written', async (_name, sending, status) => {
  const { token } = letIn()
  const before = recordsThere()
  const answer = await send('/records', { token, ...sending })
  expect(answer.status, answer.body).toBe(status)
  expect(answer.type).toBe('application/problem+json')
  const { errors } = problem.parse(answer.data)
  expect(errors.length > 0).toBe(status === 422 || sending.headers?.['Idempotency-Key'] !== undefined)
  expect(recordsThere()).toEqual(before)
})

test('what the page would not submit, a program cannot either: each thing to put right is named', async () => {
  const { token } = letIn()
  const { data } = await send('/records', { token, body: { language: 'en', content: {} } })
  const id = String(data['id'])
  const sent = await send(`/records/${id}/submit`, { token, body: { lock: 0 } })
  expect(sent.status).toBe(422)
  const named = problem.parse(sent.data).errors.map(({ parameter }) => parameter)
  expect(named).toEqual(expect.arrayContaining(['title.en', 'summary.en', 'publicContact']))
  const { data: state } = await send(`/records/${id}`, { token })
  expect(state['toPutRight']).toEqual(problem.parse(sent.data).errors)
})

test('whoever knows an older lock changes nothing', async () => {
  const program = letIn()
  const id = await begun(program)
  const change = { token: program.token, body: { lock: 0, content: { title: { en: 'Changed' } } } }
  expect((await send(`/records/${id}`, change)).status).toBe(200)
  const late = await send(`/records/${id}`, change)
  expect(late.status).toBe(409)
  expect(problem.parse(late.data).errors[0]?.parameter).toBe('lock')
})

test('the same request under the same key is done once, also when many come together; another one under it is refused', async () => {
  const program = letIn()
  const { token } = program
  const keyed = { token, body: whole, headers: { 'Idempotency-Key': 'case-17' } }
  const before = tally(program)
  const answers = await Promise.all(Array.from({ length: 8 }, () => send('/records', keyed)))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(tally(program)).toBe(before + 1)
  const other = await send('/records', { ...keyed, body: { ...whole, language: 'cy' } })
  expect(other.status).toBe(422)
  expect((await send(`/records/${String(answers[0]?.data['id'])}`, keyed)).status).toBe(422)
  // Somebody else's key is their own.
  expect((await send('/records', { ...keyed, token: letIn().token })).status).toBe(201)

  const id = String(answers[0]?.data['id'])
  const file = { token, bytes: Buffer.from('a,b\n1,2\n'), headers: { 'Idempotency-Key': 'file-1' } }
  const files = await Promise.all([1, 2, 3].map(() => send(`/records/${id}/files?name=a.csv`, file)))
  expect(files.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(files.map(({ body }) => body)).size).toBe(1)

  const under = { token, headers: { 'Idempotency-Key': 'file-2' } }
  const rivals = await Promise.all(
    [1, 2, 3].map((n) =>
      send(`/records/${id}/files?name=b${n}.csv`, { ...under, bytes: Buffer.from(`a,b\n${n},2\n`) }),
    ),
  )
  expect(rivals.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
  const draft = findRecord(portal.db, id)?.draft?.id ?? ''
  expect(filesOf(portal.db, draft)).toHaveLength(2)

  portal.pass({ hours: 47 })
  forgetAnswers(portal)
  expect((await send('/records', keyed)).data['id']).toBe(id)
  portal.pass({ hours: 2 })
  forgetAnswers(portal)
  expect((await send('/records', keyed)).data['id']).not.toBe(id)
})

function tally({ organisationId }: Program): number {
  const found = portal.db.$client
    .prepare<[string], { n: number }>('SELECT count(*) AS n FROM records WHERE organisation_id = ?')
    .get(organisationId)
  return found?.n ?? 0
}

test('a refused request leaves its key free', async () => {
  const program = letIn()
  const id = await begun(program)
  const headers = { 'Idempotency-Key': 'change-1' }
  const wrong = { token: program.token, headers, body: { lock: 9, content: {} } }
  expect((await send(`/records/${id}`, wrong)).status).toBe(409)
  expect((await send(`/records/${id}`, { ...wrong, body: { lock: 0, content: {} } })).status).toBe(200)
})

test('only a hash of the token is stored, and when it was last used', async () => {
  const program = letIn()
  expect(tokensOf(portal.db, program.organisationId)[0]?.lastUsedAt).toBeNull()
  await begun(program)
  expect(tokensOf(portal.db, program.organisationId)[0]?.lastUsedAt).toBe(portal.clock().toISOString())
  const stored = JSON.stringify(portal.db.all('select * from organisation_tokens'))
  expect(stored).not.toContain(program.token)
  expect(served.logged.join('')).not.toContain(program.token)
})

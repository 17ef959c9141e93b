import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVocabularies } from '#app/domain/terms.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { loader } from '#app/routes/api/version-1.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { endpoints } from '#app/web/api/endpoints.ts'
import { ownEndpoints } from '#app/web/api/own-endpoints.ts'
import { problem } from '#app/web/api/schemas.ts'
import { loadStarter } from '#scripts/load-starter.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, openTestPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const origin = 'http://localhost:3000'

/** Asks for an address of the API, whole or only what stands below it. */
async function ask(portal: TestPortal, path: string, language: 'en' | 'cy' = 'en') {
  const whole = path.startsWith(origin) ? path.slice(origin.length) : inLanguage(paths.api(path), language)
  const below = new URL(whole, origin).pathname.replace(/^(\/cy)?\/api\/v1\//, '')
  const answer = await call(portal, loader, whole, { params: { '*': below } })
  return { ...answer, data: JSON.parse(answer.text) as unknown }
}

interface Page {
  items: Record<string, unknown>[]
  next: string | null
}

/** Every item of a list, as a program that follows `next` gets them. */
async function all(portal: TestPortal, path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let next: string | null = path; next !== null;) {
    const page = (await ask(portal, next)).data as Page
    items.push(...page.items)
    next = page.next
  }
  return items
}

interface Described {
  paths: Record<string, unknown>
}

/** With everything of the demonstration, so that every kind of field is in some answer. */
let portal: TestPortal

beforeAll(async () => {
  portal = openTestPortal()
  // The demonstration was written later than the day of the tests.
  portal.pass({ days: 365 })
  await loadStarter(portal)
}, 120_000)
afterAll(() => portal.close())

/** Each address of the API that has something, at least one for each endpoint. */
async function addresses(): Promise<{ template: string; path: string }[]> {
  const records = await all(portal, '/records?limit=100')
  const [body] = await all(portal, '/organisations?limit=100')
  const ids = records.map(({ id }) => String(id))
  const fill: Record<string, string[]> = {
    '/records/{id}': ids.map((id) => `/records/${id}`),
    '/records/{id}/editions': ids.slice(0, 5).map((id) => `/records/${id}/editions`),
    '/records/{id}/editions/{number}': ids.slice(0, 5).map((id) => `/records/${id}/editions/1`),
    '/records/{id}/linked-data': ids.map((id) => `/records/${id}/linked-data`),
    '/organisations/{id}': [`/organisations/${String(body?.['id'])}`],
    '/vocabularies/{vocabulary}': openVocabularies.map((key) => `/vocabularies/${key}`),
    '/search': ['/search', '/search?q=damp&theme=safeguarding', '/search?q=zzqx'],
  }
  return endpoints.flatMap(({ path: template }) =>
    (fill[template] ?? [template]).map((path) => ({ template, path })),
  )
}

test('the description is valid OpenAPI 3.1, and names each endpoint in each language', async () => {
  for (const language of languages) {
    const { data } = await ask(portal, '/openapi.json', language)
    const judged = await new Validator().validate(data as Record<string, unknown>)
    expect(judged.errors ?? []).toEqual([])
    const described = [...endpoints, ...ownEndpoints].map(({ path }) => path)
    expect(Object.keys((data as Described).paths).sort()).toEqual([...new Set(described)].sort())
  }
})

test('every answer is as described, by the schemas that write it and by an independent reader of the description', async () => {
  const { data: description } = await ask(portal, '/openapi.json')
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(description as object, 'api')
  const judges = new Map(
    endpoints.map(({ path, type = 'application/json' }) => {
      const at = ['paths', path, 'get', 'responses', '200', 'content', type, 'schema']
      const pointer = at.map((part) => part.replaceAll('/', '~1')).join('/')
      return [path, ajv.compile({ $ref: `api#/${pointer}` })]
    }),
  )
  for (const { template, path } of await addresses()) {
    const { status, data } = await ask(portal, path)
    expect(status, path).toBe(200)
    const judge = judges.get(template)
    judge?.(data)
    expect(judge?.errors ?? [], path).toEqual([])
    // Nothing is answered that is not described.
    const own = endpoints.find((endpoint) => endpoint.path === template)
    expect(own?.answer.parse(data), path).toEqual(data)
  }
}, 120_000)

test('a list is followed to its end without a gap or a double, however long its pages', async () => {
  const whole = (await all(portal, '/records?limit=100')).map(({ id }) => id)
  const inSevens = (await all(portal, '/records?limit=7')).map(({ id }) => id)
  expect(inSevens).toEqual(whole)
  expect(new Set(whole).size).toBe(whole.length)
  const cases = await all(portal, '/excerpts?limit=100')
  const findings = (await all(portal, '/findings?limit=3')).map(({ id }) => id)
  expect(findings).toEqual(cases.flatMap((one) => (one['findings'] as { id: string }[]).map(({ id }) => id)))
  const casebooks = await all(portal, '/records?kind=casebook')
  expect(casebooks.every(({ kind }) => kind === 'casebook')).toBe(true)
  const withFiles = await all(portal, '/casebooks?limit=1')
  expect(withFiles.map(({ files: _, ...casebook }) => casebook)).toEqual(casebooks)
  for (const { address, files } of withFiles)
    expect((files as { address: string }[])[0]?.address).toBe(`${String(address)}/files/docx`)
})

test('Welsh addresses answer in Welsh, and their pages go on in Welsh', async () => {
  const { data } = await ask(portal, '/records?limit=1', 'cy')
  const { items, next } = data as Page
  expect(items[0]?.['address']).toMatch(/^http:\/\/localhost:3000\/cy\//)
  expect(next).toMatch(/^http:\/\/localhost:3000\/cy\/api\/v1\/records/)
})

test.each([
  ['/nothing', 404],
  ['/records/nobody', 404],
  ['/records/x/y/z', 404],
  ['/vocabularies/colours', 404],
  ['/records?limit=0', 400],
  ['/records?limit=all', 400],
  ['/records?kind=poem', 400],
  ['/records?since=yesterday', 400],
  ['/casebooks?kind=excerpt&limit=0', 400],
  ['/records?cursor=%00', 400],
  ['/search?page=0', 400],
  ['/search?sort=best', 400],
  ['/search?from=yesterday', 400],
  ['/search?from=2025-06&to=2025-05', 400],
])('%s is a problem of %i that says what is wrong', async (path, status) => {
  const answer = await ask(portal, path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const said = problem.parse(answer.data)
  expect(said.errors.length > 0).toBe(status === 400)
})

test('a search is followed to its end, and takes several values of a filter and days as people write them', async () => {
  const { data } = await ask(portal, '/search?sort=title')
  const found = await all(portal, '/search?sort=title')
  expect(found.length).toBe((data as { total: number }).total)
  expect(found.length).toBeGreaterThan(20)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  const either = await all(portal, '/search?kind=casebook&kind=excerpt&from=1990&to=31%20December%202199')
  expect(either.map(({ id }) => id).sort()).toEqual(
    found
      .filter(({ kind }) => kind !== 'case-study')
      .map(({ id }) => id)
      .sort(),
  )
})

test('only what was published, first or anew, since a time', async () => {
  const records = await all(portal, '/records?limit=100')
  const times = records.map(({ lastPublished }) => String(lastPublished)).sort()
  const since = times[Math.floor(times.length / 2)] ?? ''
  const later = await all(portal, `/records?limit=100&since=${since}`)
  expect(later.map(({ id }) => id).sort()).toEqual(
    records
      .filter(({ lastPublished }) => String(lastPublished) >= since)
      .map(({ id }) => id)
      .sort(),
  )
})

test('drafts are nowhere, and what was withdrawn is gone', async () => {
  const own = freshPortal()
  const writer = makeContributor(own, makeOrganisation(own))
  const draft = makeDraft(own, writer, 'case-study', caseStudy({ title: english('Secret') }))
  const gone = makePublished(own, 'case-study', caseStudy(), writer)
  withdraw(own, makeReviewer(own), {
    recordId: gone,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect(await all(own, '/records')).toEqual([])
  expect((await ask(own, `/records/${draft}`)).status).toBe(404)
  expect((await ask(own, `/records/${draft}/editions/1`)).status).toBe(404)
  expect((await ask(own, `/records/${gone}`)).status).toBe(410)
  expect((await ask(own, `/records/${gone}/editions/1`)).status).toBe(410)
})

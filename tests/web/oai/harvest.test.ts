import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { knowBothLanguages } from '#app/messages/both.ts'
import { action, loader } from '#app/routes/harvest/harvest.ts'
import { loader as schemaLoader } from '#app/routes/harvest/schema.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { loadStarter } from '#scripts/load-starter.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, openTestPortal, type TestPortal } from '#tests/support/portal.ts'
import { readXml, textsOf } from '#tests/support/xml.ts'

knowBothLanguages()

const schemas = ['protocol', 'dublin-core', 'elements', 'xml'].map((name) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(new URL(`./${name}.xsd`, import.meta.url), 'utf8'),
}))
const [protocol, ...others] = schemas

/** Asks as a harvester does, and holds the answer against the protocol. */
async function harvest(portal: TestPortal, asked: Record<string, string>): Promise<Document> {
  const { text, status, headers } = await call(portal, loader, `/oai?${new URLSearchParams(asked)}`)
  expect([status, headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
  const own = { fileName: 'record.xsd', contents: (await call(portal, schemaLoader, '/oai/record.xsd')).text }
  // The schema names the one for xml:lang by its address on the web; here it is a file beside it.
  own.contents = own.contents.replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd')
  const { errors } = await validateXML({
    xml: { fileName: 'answer.xml', contents: text },
    schema: [protocol!],
    preload: [...others, own],
  })
  expect(errors.map(({ message }) => message)).toEqual([])
  return readXml(text)
}

const errorOf = (answer: Document) => answer.getElementsByTagName('error')[0]?.getAttribute('code') ?? null

interface Header {
  identifier: string
  at: string
  gone: boolean
}

/** Every header of a list, as a harvester gets them by following the tokens; and how many pages there were. */
async function headers(portal: TestPortal, asked: Record<string, string>) {
  const found: Header[] = []
  let pages = 0
  for (let next: Record<string, string> | null = asked; next !== null; pages += 1) {
    const answer: Document = await harvest(portal, next)
    if (errorOf(answer) === 'noRecordsMatch') break
    for (const header of Array.from(answer.getElementsByTagName('header'))) {
      const [identifier = ''] = textsOf(header, 'identifier')
      const [at = ''] = textsOf(header, 'datestamp')
      found.push({ identifier, at, gone: header.getAttribute('status') === 'deleted' })
    }
    const [token = ''] = textsOf(answer, 'resumptionToken')
    next = token === '' ? null : { verb: asked.verb ?? '', resumptionToken: token }
  }
  return { found, pages }
}

describe('everything of the demonstration', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = openTestPortal()
    // The demonstration was written later than the day of the tests.
    portal.pass({ days: 365 })
    await loadStarter(portal)
  }, 120_000)
  afterAll(() => portal.close())

  test.each(['oai_dc', 'good_practice'])('keeps to the schema of %s', async (metadataPrefix) => {
    const answer = await harvest(portal, { verb: 'ListRecords', metadataPrefix })
    expect(answer.getElementsByTagName('metadata').length).toBeGreaterThan(20)
  })

  test.each(['Identify', 'ListSets', 'ListMetadataFormats'])('%s keeps to the protocol', async (verb) => {
    expect(errorOf(await harvest(portal, { verb }))).toBeNull()
  })

  test('both languages are there where both are written', async () => {
    const answer = await harvest(portal, { verb: 'ListRecords', metadataPrefix: 'oai_dc' })
    const titles = Array.from(answer.getElementsByTagName('dc:title'), (title) =>
      title.getAttribute('xml:lang'),
    )
    expect(new Set(titles)).toEqual(new Set(['en', 'cy']))
  })
})

async function some(count: number) {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const writer = makeContributor(portal, organisation)
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    // Several within a second, and minutes with none.
    if (n % 3 === 0) portal.pass({ minutes: 1 })
    ids.push(makePublished(portal, 'case-study', caseStudy({ title: english(`Number ${n}`) }), writer))
  }
  return { portal, organisation, writer, ids }
}
const identifierOf = (id: string) => `oai:localhost:3000:${id}`

test('a list in pages has every record once, in the order in which they changed', async () => {
  const { portal, ids } = await some(120)
  const { found, pages } = await headers(portal, { verb: 'ListRecords', metadataPrefix: 'oai_dc' })
  expect(pages).toBe(3)
  expect(found.map(({ identifier }) => identifier).sort()).toEqual(ids.map(identifierOf).sort())
  expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort())
})

test('a harvester that comes back is given what changed since, and what is gone', async () => {
  const { portal, ids, writer } = await some(4)
  const reviewer = makeReviewer(portal)
  const seen = (await headers(portal, { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' })).found
  const from = seen.at(-1)?.at ?? ''
  portal.pass({ minutes: 5 })
  const [first = '', second = ''] = ids
  withdraw(portal, reviewer, {
    recordId: first,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  portal.pass({ minutes: 5 })
  await takeDown(portal, makePerson(portal, { portalRoles: ['site-admin'] }), {
    recordId: second,
    reason: 'court-order',
    legalNote: '',
  })
  const fresh = makePublished(portal, 'case-study', caseStudy({ title: english('Fresh') }), writer)
  const later = new Date(Date.parse(from) + 1_000).toISOString().replace('.000', '')
  const { found } = await headers(portal, {
    verb: 'ListRecords',
    metadataPrefix: 'good_practice',
    from: later,
  })
  const gone = Object.fromEntries(found.map((header) => [header.identifier, header.gone]))
  expect(gone).toEqual({
    [identifierOf(first)]: true,
    [identifierOf(second)]: true,
    [identifierOf(fresh)]: false,
  })
})

test('what readers never saw is not there, not even as gone', async () => {
  const { portal, writer } = await some(1)
  const draft = makeDraft(portal, writer, 'case-study', caseStudy())
  await takeDown(portal, makePerson(portal, { portalRoles: ['site-admin'] }), {
    recordId: draft,
    reason: 'court-order',
    legalNote: '',
  })
  expect((await headers(portal, { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' })).found).toHaveLength(1)
  for (const identifier of [identifierOf(draft), identifierOf('nobody'), 'oai:elsewhere:1', 'x']) {
    const asked = { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier }
    expect(errorOf(await harvest(portal, asked))).toBe('idDoesNotExist')
  }
})

test('sets and times narrow a list, to the second at both ends', async () => {
  const { portal, ids, organisation } = await some(6)
  const other = makeContributor(portal, makeOrganisation(portal, { slug: 'other' }))
  makePublished(portal, 'case-study', caseStudy({ title: english('Of another') }), other)
  const asked = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' }
  const of = async (more: Record<string, string>) => (await headers(portal, { ...asked, ...more })).found
  expect(
    (await of({ set: `organisation:${organisation.id}` })).map(({ identifier }) => identifier).sort(),
  ).toEqual(ids.map(identifierOf).sort())
  expect(await of({ set: 'kind:excerpt' })).toEqual([])
  const all = await of({})
  const at = all[0]?.at ?? ''
  expect(await of({ from: at, until: at })).toEqual(all.filter((header) => header.at === at))
  expect(await of({ from: at })).toEqual(all)
  expect(await of({ until: '2001-01-01' })).toEqual([])
})

test('asking by POST is asking by GET', async () => {
  const { portal } = await some(2)
  const body = 'verb=ListIdentifiers&metadataPrefix=oai_dc'
  const posted = await call(portal, action, '/oai', {
    body,
    type: 'application/x-www-form-urlencoded',
  })
  expect(posted.text).toBe((await call(portal, loader, `/oai?${body}`)).text)
})

test.each(['', 'verb=No', 'verb=Identify&a"=<b>', 'verb=ListRecords&metadataPrefix=oai_dc&set=%00<'])(
  'whatever is asked, the answer is well formed: %s',
  async (asked) => {
    const { text } = await call(freshPortal(), loader, `/oai?${asked}`)
    expect(errorOf(readXml(text))).not.toBeNull()
  },
)

import { expect, test } from 'vitest'
import { languages } from '#app/domain/vocabulary.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { loader as describe } from '#app/routes/opensearch.ts'
import { loader as complete } from '#app/routes/search-completions.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { readXml, textsOf } from '#tests/support/xml.ts'

knowBothLanguages()

const namespace = 'http://a9.com/-/spec/opensearch/1.1/'

test.each(languages)('the description in %s keeps to the lengths of OpenSearch 1.1', async (language) => {
  const prefix = language === 'cy' ? '/cy' : ''
  const { text, headers } = await call(freshPortal(), describe, `${prefix}/opensearch.xml`)
  expect(headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
  const root = readXml(text).documentElement
  expect([root.nodeName, root.namespaceURI]).toEqual(['OpenSearchDescription', namespace])
  const [name = '', longName = '', description = ''] = ['ShortName', 'LongName', 'Description'].map(
    (element) => textsOf(root, element)[0],
  )
  for (const [said, most] of [
    [name, 16],
    [longName, 48],
    [description, 1024],
  ] as const) {
    expect(said.length).toBeGreaterThan(0)
    expect(said.length).toBeLessThanOrEqual(most)
  }
  expect(textsOf(root, 'Language')).toEqual([language])
  const urls = Array.from(root.getElementsByTagName('Url'))
  expect(urls.map((url) => [url.getAttribute('type'), url.getAttribute('template')])).toEqual([
    ['text/html', `http://localhost:3000${prefix}/search?q={searchTerms}`],
    ['application/atom+xml', `http://localhost:3000${prefix}/search.atom?q={searchTerms}&page={startPage?}`],
    ['application/x-suggestions+json', `http://localhost:3000${prefix}/search/completions?q={searchTerms}`],
    ['application/opensearchdescription+xml', `http://localhost:3000${prefix}/opensearch.xml`],
  ])
})

test('a browser gets what was typed, and as many labels as notes and addresses', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  makePublished(portal, 'case-study', caseStudy({ title: english('Allotments "for" <all>') }), writer)
  const ask = async (typed: string) => {
    const { text, headers } = await call(portal, complete, `/cy/search/completions?q=${typed}`)
    expect(headers.get('content-type')).toContain('application/x-suggestions+json')
    return JSON.parse(text) as [string, string[], string[], string[]]
  }
  const [typed, labels, notes, addresses] = await ask('allot')
  expect(typed).toBe('allot')
  expect(labels).toContain('Allotments "for" <all>')
  expect([notes.length, addresses.length]).toEqual([labels.length, labels.length])
  for (const address of addresses) expect(address).toMatch(/^http:\/\/localhost:3000\/cy\//)
  expect(await ask('a')).toEqual(['a', [], [], []])
})

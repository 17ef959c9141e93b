import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/vocabulary.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { paths, type ResultsEnding } from '#app/paths.ts'
import { loader as atom } from '#app/routes/search-feed-atom.ts'
import { loader as csv } from '#app/routes/search-feed-csv.ts'
import { loader as json } from '#app/routes/search-feed-json.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish as publishDraft } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { mostListed } from '#app/use-cases/search/list-results.ts'
import { everything, pageSize } from '#search/query.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { aDocument } from '#tests/search/documents.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { readXml, textsOf } from '#tests/support/xml.ts'

knowBothLanguages()

const loaders = { atom, csv, json }

async function ask(portal: TestPortal, ending: ResultsEnding, search = '', language: 'en' | 'cy' = 'en') {
  return call(portal, loaders[ending], `${language === 'cy' ? '/cy' : ''}/search.${ending}${search}`)
}

/** Ids in the order of the feed, the file or the data. */
async function idsIn(portal: TestPortal, ending: ResultsEnding, search = ''): Promise<string[]> {
  const { text } = await ask(portal, ending, search)
  if (ending === 'atom') return textsOf(readXml(text), 'id').slice(1).map(lastPart)
  if (ending === 'json') return (JSON.parse(text) as Data).results.map(({ id }) => id)
  return rowsOf(text).map((row) => row.at(-1) ?? '')
}

interface Data {
  total: number
  pages: number
  links: Record<string, string | null>
  ignored: string[]
  facets: Record<string, { value: string; count: number }[]>
  results: { id: string; [key: string]: unknown }[]
}

function lastPart(tag: string): string {
  return tag.split('/').at(-1) ?? ''
}

function rowsOf(text: string): string[][] {
  return parse(text, { bom: true }).slice(1)
}

function publish(portal: TestPortal, title: string, given: Parameters<typeof caseStudy>[0] = {}) {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const id = makePublished(portal, 'case-study', caseStudy({ title: english(title), ...given }), writer)
  return { id, writer }
}

test.each(['atom', 'csv', 'json'] as const)(
  '%s lists what the search page finds, and nothing else',
  async (ending) => {
    const portal = freshPortal()
    const { id } = publish(portal, 'Allotments', { themes: ['safeguarding'] })
    publish(portal, 'Allotments', { themes: ['mental-health'] })
    publish(portal, 'Buses', { themes: ['safeguarding'] })
    expect(await idsIn(portal, ending, '?q=allotments&theme=safeguarding')).toEqual([id])
    expect(await idsIn(portal, ending)).toHaveLength(3)
    expect(await idsIn(portal, ending, '?q=nothing+like+this')).toEqual([])
    withdraw(portal, makeReviewer(portal), {
      recordId: id,
      reason: 'published-in-error',
      explanation: '',
      replacedBy: '',
    })
    expect(await idsIn(portal, ending, '?q=allotments&theme=safeguarding')).toEqual([])
  },
)

test('a feed is valid Atom: ids that stay, times, authors, links, and the language of each title', async () => {
  const portal = freshPortal()
  const { id } = publish(portal, 'Tea & <cake> \u0007', { summary: english('Fish & chips') })
  makePublished(portal, 'excerpt', excerpt({ title: { en: 'Later', cy: 'Wedyn' } }))
  const { text, headers } = await ask(portal, 'atom', '?q=cake', 'cy')
  expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = readXml(text).documentElement
  expect([feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual(['http://www.w3.org/2005/Atom', 'cy'])
  for (const name of ['id', 'title', 'updated', 'author']) {
    expect(Array.from(feed.childNodes, (node) => node.nodeName).filter((node) => node === name)).toHaveLength(
      1,
    )
  }
  const entry = feed.getElementsByTagName('entry')[0]!
  expect(textsOf(entry, 'id')).toEqual([`tag:localhost,2026:/records/${id}`])
  expect(textsOf(entry, 'title')).toEqual(['Tea & <cake> '])
  expect(entry.getElementsByTagName('title')[0]?.getAttribute('xml:lang')).toBe('en')
  expect(textsOf(entry, 'summary')).toEqual(['Fish & chips'])
  expect(textsOf(entry, 'name')).toHaveLength(1)
  expect(linksOf(entry)).toEqual({
    alternate: `http://localhost:3000/cy/case-studies/${recordNow(portal, id).slug}`,
  })
  expect(linksOf(feed)).toMatchObject({
    self: 'http://localhost:3000/cy/search.atom?q=cake&sort=newest',
    alternate: 'http://localhost:3000/cy/search?q=cake&sort=newest',
  })
})

function linksOf(parent: Element): Record<string, string> {
  const own = Array.from(parent.getElementsByTagName('link')).filter((link) => link.parentNode === parent)
  return Object.fromEntries(
    own.map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? '']),
  )
}

test('a record that was changed says since when, and stays the same entry', async () => {
  const portal = freshPortal()
  const { id: recordId, writer } = publish(portal, 'Allotments')
  const [first] = textsOf(readXml((await ask(portal, 'atom')).text), 'published')
  portal.pass({ days: 3 })
  startDraft(portal, writer, { recordId })
  const { lock } = recordNow(portal, recordId).draft ?? { lock: 0 }
  saveDraft(portal, writer, {
    recordId,
    lock,
    content: caseStudy({ title: english('Allotments again') }),
    changeNote: 'A better title',
  })
  submit(portal, writer, { recordId })
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  expect(publishDraft(portal, reviewer, { recordId }).ok).toBe(true)
  const feed = readXml((await ask(portal, 'atom')).text)
  expect(textsOf(feed, 'published')).toEqual([first])
  expect(textsOf(feed, 'updated')).toEqual([portal.clock().toISOString(), portal.clock().toISOString()])
  expect(textsOf(feed, 'id')).toHaveLength(2)
})

test('an empty feed is a feed, and the same each time', async () => {
  const portal = freshPortal()
  const { text } = await ask(portal, 'atom')
  portal.pass({ days: 1 })
  expect((await ask(portal, 'atom')).text).toBe(text)
  expect(textsOf(readXml(text), 'entry')).toEqual([])
})

test('pages lead to each other, and one beyond the end to the last', async () => {
  const portal = freshPortal()
  for (let n = 0; n <= pageSize; n++) publish(portal, `Allotment number ${n}`)
  const seen = new Set<string>()
  for (let next: string | null | undefined = '?sort=title'; next;) {
    const { text } = await ask(portal, 'json', next)
    const { results, total, pages, links } = JSON.parse(text) as Data
    expect({ total, pages }).toEqual({ total: pageSize + 1, pages: 2 })
    for (const { id } of results) seen.add(id)
    next = links['next'] && new URL(links['next']).search
  }
  expect(seen.size).toBe(pageSize + 1)
  const feed = readXml((await ask(portal, 'atom', '?page=2')).text).documentElement
  expect(Object.keys(linksOf(feed)).sort()).toEqual(['alternate', 'first', 'last', 'previous', 'self'])
  for (const ending of ['atom', 'json'] as const) {
    const { status, headers } = await ask(portal, ending, '?page=9&sort=title')
    expect([status, headers.get('location')]).toEqual([302, `/search.${ending}?sort=title&page=2`])
  }
  expect(await idsIn(portal, 'csv', '?page=2')).toHaveLength(pageSize + 1)
})

test('data say what was counted and what was ignored', async () => {
  const portal = freshPortal()
  const { id } = publish(portal, 'Allotments', { themes: ['safeguarding'] })
  const { text } = await ask(portal, 'json', '?theme=safeguarding&theme=dragons&organisation=nobody')
  const { facets, ignored, results } = JSON.parse(text) as Data
  expect(ignored).toEqual(['dragons', 'nobody'])
  expect(facets['kind']).toEqual([{ value: 'case-study', count: 1 }])
  expect(results).toMatchObject([
    { id, kind: 'case-study', title: 'Allotments', themes: ['safeguarding'], sector: 'local-government' },
  ])
})

test('a spreadsheet has the same columns in both languages, and says when it is cut', async () => {
  const portal = freshPortal()
  publish(portal, '=HYPERLINK("https://evil.example")')
  const heads = []
  for (const language of languages) {
    const { text, headers } = await ask(portal, 'csv', '?q=hyperlink', language)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]*hyperlink\.csv"/)
    expect(headers.get('x-total-count')).toBe('1')
    expect(rowsOf(text)[0]?.[0]).toBe(`'=HYPERLINK("https://evil.example")`)
    heads.push(parse(text, { bom: true })[0] ?? [])
  }
  const [en = [], cy = []] = heads
  expect(new Set(en).size).toBe(en.length)
  expect(cy).toHaveLength(en.length)
  expect(cy).not.toEqual(en)
})

test('a spreadsheet that cannot hold everything says so in its name', async () => {
  const portal = freshPortal()
  const { id } = publish(portal, 'Allotments')
  const others = Array.from({ length: mostListed + 5 }, (_, n) =>
    aDocument({ id: `other${n}`, date: '2020-01-01' }),
  )
  await portal.search.index(others)
  const { text, headers } = await ask(portal, 'csv')
  expect(headers.get('x-total-count')).toBe(String(mostListed + 6))
  // The others are in no database, so only one can be shown.
  expect(headers.get('content-disposition')).toMatch(/ 1 .* 1006\).csv"/)
  expect(rowsOf(text).map((row) => row.at(-1))).toEqual([id])
})

test('every search has an address with each ending', () => {
  const query = { ...everything, words: 'damp & mould', filters: { theme: ['safeguarding'] } }
  expect(paths.searchAs('csv', query)).toBe('/search.csv?q=damp+%26+mould&theme=safeguarding&sort=newest')
  expect(paths.searchAs('atom', everything)).toBe('/search.atom')
})

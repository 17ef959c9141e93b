import { expect, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import { loader as agenda } from '#app/routes/agendas/agenda.tsx'
import { loader as agendaMarkdown } from '#app/routes/agendas/markdown.ts'
import { loader as agendaPrint } from '#app/routes/agendas/print.tsx'
import { loader as file } from '#app/routes/attachments/file.ts'
import { loader as casebook } from '#app/routes/casebooks/casebook.tsx'
import { loader as casebooks } from '#app/routes/casebooks/list.tsx'
import { loader as home } from '#app/routes/home.tsx'
import { loader as organisation } from '#app/routes/organisations/organisation.tsx'
import { loader as caseStudy } from '#app/routes/records/case-study.tsx'
import { loader as cite } from '#app/routes/records/cite.ts'
import { loader as compare } from '#app/routes/records/compare.tsx'
import { loader as edition } from '#app/routes/records/edition.tsx'
import { loader as picture } from '#app/routes/records/preview-picture.ts'
import { loader as history } from '#app/routes/records/history.tsx'
import { loader as completions } from '#app/routes/search-completions.ts'
import { loader as atom } from '#app/routes/search-feed-atom.ts'
import { loader as csv } from '#app/routes/search-feed-csv.ts'
import { loader as json } from '#app/routes/search-feed-json.ts'
import { loader as suggest } from '#app/routes/search-suggest.ts'
import { loader as search } from '#app/routes/search.tsx'
import { loader as sitemap } from '#app/routes/sitemap.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { findOrganisation } from '#db/organisations.ts'
import { aReader, gather, publishAgain } from '#tests/support/agendas.ts'
import {
  caseStudy as words,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { sayEverywhere } from '#tests/support/canary-record.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const canary = 'Xyzzyqwv'

async function published() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const said = { en: `${canary} said so.`, cy: `Dywedodd ${canary}.` }
  const recordId = makePublished(portal, 'case-study', words({ title: said, summary: said }), writer)
  publishAgain(portal, writer, recordId, { whatChanged: said })
  makePublished(portal, 'case-study', words(), writer)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const entry = makePublished(portal, 'excerpt', excerpt())
  const casebookId = makePublishedCasebook(portal, editor, [recordId, entry])
  const reader = aReader()
  gather(portal, reader, recordId)
  const record = recordNow(portal, recordId)
  sayEverywhere(portal, record, writer, canary)
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  return {
    portal,
    cookies: `agenda=${reader.agendaKey ?? ''}`,
    slug: record.slug,
    casebookSlug: recordNow(portal, casebookId).slug,
    organisationSlug: findOrganisation(portal.db, record.organisationId)?.slug ?? '',
    takeDown: () => takeDown(portal, admin, { recordId, reason: 'court-order', legalNote: canary }),
  }
}

type Handler = Parameters<typeof call>[1]
type Asked = [path: string, loader: Handler, params?: Record<string, string>]

/** Where the record itself was: each says that it is gone. */
function own(slug: string): Asked[] {
  const at = { records: 'case-studies', slug }
  return [
    [`/case-studies/${slug}`, caseStudy, { slug }],
    [`/case-studies/${slug}/history`, history, at],
    [`/case-studies/${slug}/editions/1`, edition, { ...at, number: '1' }],
    [`/case-studies/${slug}/editions/2`, edition, { ...at, number: '2' }],
    [`/case-studies/${slug}/compare?from=1&to=2`, compare, at],
    ...['text', 'bibtex', 'ris'].map((format): Asked => [
      `/case-studies/${slug}/cite/${format}`,
      cite,
      { ...at, format },
    ]),
    [`/case-studies/${slug}/preview.png`, picture, at],
    ['/attachments/file/a.pdf', file, { id: 'file', name: 'a.pdf' }],
  ]
}

/** Everything else that could show a word of it. */
function others({
  casebookSlug,
  organisationSlug,
}: {
  casebookSlug: string
  organisationSlug: string
}): Asked[] {
  return [
    ['/', home],
    ['/search', search],
    [`/search?q=${canary}`, search],
    [`/search.atom?q=${canary}`, atom],
    ['/search.atom', atom],
    ['/search.csv', csv],
    ['/search.json', json],
    [`/search/suggest?q=${canary.slice(0, 4)}`, suggest],
    [`/search/completions?q=${canary.slice(0, 4)}`, completions],
    ['/sitemap.xml', sitemap],
    ['/casebooks', casebooks],
    [`/casebooks/${casebookSlug}`, casebook, { slug: casebookSlug }],
    [`/organisations/${organisationSlug}`, organisation, { slug: organisationSlug }],
    ['/agenda', agenda],
    ['/agenda/print', agendaPrint],
    ['/agenda.md', agendaMarkdown],
  ]
}

test('no page, feed, download or agenda has a word of it, in either language', async () => {
  const made = await published()
  const { portal, cookies, slug } = made
  const all = [...own(slug), ...others(made)].flatMap(([path, loader, params]) =>
    ['', '/cy'].map((language): Asked => [language + path, loader, params]),
  )
  const said = async () => {
    const found: string[] = []
    for (const [path, loader, params] of all) {
      const { data, text } = await call(portal, loader, path, { params, cookies })
      // What the reader typed is said back: the page is asked for it elsewhere in this list without the word.
      const shown = (JSON.stringify(data) + text).replaceAll(path.slice(path.indexOf('?')), '')
      if (new RegExp(canary, 'i').test(withoutQuestion(shown))) found.push(path)
    }
    return found
  }
  expect((await said()).length, 'the test would see the word').toBeGreaterThan(30)
  await made.takeDown()
  expect(await said()).toEqual([])
})

/** What search says back of the reader's own words. */
function withoutQuestion(shown: string): string {
  return shown
    .replace(new RegExp(`"(words|didYouMean)":"${canary}"`, 'gi'), '')
    .replace(new RegExp(`q=${canary}`, 'gi'), '')
    .replace(new RegExp(`[“"‘']${canary}[”"’']`, 'gi'), '')
}

test('its addresses answer 410, old editions and files too, in both languages', async () => {
  const { portal, slug, takeDown: erase } = await published()
  await erase()
  for (const [path, loader, params] of own(slug)) {
    for (const language of ['', '/cy']) {
      const { status, data } = await call(portal, loader, language + path, { params })
      expect([path, status]).toEqual([path, 410])
      if (path.startsWith('/case-studies')) expect(data).toEqual({ why: 'taken-down' })
    }
  }
})

test('an address that never was is not found, and neither is an edition nobody has seen', async () => {
  const { portal, slug } = await published()
  for (const [path, params] of [
    ['/case-studies/never/history', { records: 'case-studies', slug: 'never' }],
    [`/excerpts/${slug}/history`, { records: 'excerpts', slug }],
    [`/elsewhere/${slug}/history`, { records: 'elsewhere', slug }],
  ] as const) {
    expect((await call(portal, history, path, { params: { ...params } })).status).toBe(404)
  }
  for (const number of ['0', '3', '1.5', 'x', '99999999999999999999']) {
    const params = { records: 'case-studies', slug, number }
    expect((await call(portal, edition, '/x', { params })).status).toBe(404)
  }
})

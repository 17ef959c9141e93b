import { expect, test } from 'vitest'
import { loader } from '#app/routes/search-suggest.ts'
import type { Suggestion } from '#app/domain/suggestion.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { suggest } from '#app/use-cases/search/suggest.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** What leads where, by kind. */
async function leads(portal: TestPortal, typed: string, language: 'en' | 'cy' = 'en') {
  const suggestions = await suggest(portal, typed, language)
  const of = (kind: Suggestion['kind']) =>
    suggestions.filter((one) => one.kind === kind).map((one) => (kind === 'words' ? one.label : one.to))
  return {
    words: of('words'),
    records: of('record'),
    casebooks: of('casebook'),
    organisations: of('organisation'),
    themes: of('theme'),
  }
}

function publish(portal: TestPortal, title: string, organisation = makeOrganisation(portal)): string {
  const study = caseStudy({ title: english(title), themes: ['welsh-language'] })
  return makePublished(portal, 'case-study', study, makeContributor(portal, organisation))
}

test('titles are suggested while they are typed, in the language of the page', async () => {
  const portal = freshPortal()
  const id = publish(portal, 'Allotments behind the library')
  const { slug } = recordNow(portal, id)
  expect((await leads(portal, 'allot')).records).toEqual([`/case-studies/${slug}`])
  expect((await leads(portal, 'allotments lib', 'cy')).records).toEqual([`/cy/case-studies/${slug}`])
  expect((await leads(portal, 'allot')).words).toEqual(['allotments'])
})

test('a record that was withdrawn is not suggested, even by an engine that still holds it', async () => {
  const portal = freshPortal()
  const withdrawn = publish(portal, 'Allotments behind the library')
  withdraw(portal, makeReviewer(portal), {
    recordId: withdrawn,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  const late = publish(portal, 'Allotments by the canal')
  const withdrawal = { reason: 'published-in-error', at: '', explanation: '', replacedBy: null }
  portal.db.$client
    .prepare('update records set withdrawal = ? where id = ?')
    .run(JSON.stringify(withdrawal), late)
  expect((await portal.search.suggest('allot', 8, 'en')).records).toEqual([late])
  expect((await leads(portal, 'allot')).records).toEqual([])
})

test('casebooks have a group of their own', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const id = makePublishedCasebook(portal, editor, [makePublished(portal, 'excerpt')])
  const { casebooks, records } = await leads(portal, 'going home')
  expect({ casebooks, records }).toEqual({
    casebooks: [`/casebooks/${recordNow(portal, id).slug}`],
    records: [],
  })
})

test('organisations are named in either language, those with published records first', async () => {
  const portal = freshPortal()
  const quiet = makeOrganisation(portal, { name: { en: 'Anglesey', cy: 'Ynys Môn' } })
  const busy = makeOrganisation(portal, { name: { en: 'Ynysybwl', cy: 'Ynys-y-bŵl' } })
  publish(portal, 'Anything', busy)
  const found = [busy, quiet].map(({ slug }) => `/organisations/${slug}`)
  expect((await leads(portal, 'ynys')).organisations).toEqual(found)
  expect((await leads(portal, 'MON')).organisations).toEqual(found.slice(1))
  expect((await leads(portal, 'nys')).organisations).toEqual([])
})

test('themes are suggested by their labels, when records have them', async () => {
  const portal = freshPortal()
  publish(portal, 'Anything')
  expect((await leads(portal, 'gymraeg')).themes).toEqual(['/search?theme=welsh-language'])
  expect((await leads(portal, 'welsh', 'cy')).themes).toEqual(['/cy/search?theme=welsh-language'])
  expect((await leads(portal, 'safeguard')).themes).toEqual([])
})

test('nothing is suggested for one letter, and never more than eight', async () => {
  const portal = freshPortal()
  for (let n = 0; n < 12; n++) publish(portal, `Wardens on path number ${n}`)
  expect(await suggest(portal, 'w', 'en')).toEqual([])
  expect(await suggest(portal, 'wardens on', 'en')).toHaveLength(8)
})

test('whatever is typed is answered', async () => {
  const portal = freshPortal()
  publish(portal, 'Anything')
  const typed = [
    '',
    '"',
    '-',
    '"unclosed -',
    '\0\0',
    'a'.repeat(5_000),
    'NEAR(a b) OR *',
    '🦆🦆',
    '%',
    "x'); --",
  ]
  for (const words of typed) {
    const { status, headers } = await call(portal, loader, `/search/suggest?q=${encodeURIComponent(words)}`)
    expect([status, headers.get('content-type')], words).toEqual([200, 'application/json'])
  }
})

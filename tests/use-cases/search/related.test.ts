import { expect, test } from 'vitest'
import { chooseRelated, type RelatedRecord } from '#app/domain/related-records.ts'
import type { Sector, Theme } from '#app/domain/vocabulary.ts'
import { loader } from '#app/routes/casebooks/casebook.tsx'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { relatedTo } from '#app/use-cases/search/related.ts'
import {
  caseStudy,
  english,
  excerpt,
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

/** A published case study with words of its own, so that only themes and given words make it alike. */
function publish(
  portal: TestPortal,
  given: { title?: string; themes?: Theme[]; sector?: Sector | ''; from?: Sector },
): string {
  const { title = `Unlike ${portal.newId()}`, themes = [], sector = '', from = 'local-government' } = given
  const writer = makeContributor(portal, makeOrganisation(portal, { sector: from }))
  const own = [title, portal.newId(), portal.newId()].map(english)
  const [titled, summary, problem] = own
  const content = caseStudy({ title: titled, summary, problem, whatWeDid: summary, whatChanged: problem })
  return makePublished(portal, 'case-study', { ...content, themes, sector }, writer)
}

async function idsOf(portal: TestPortal, recordId: string) {
  const { elsewhere, near } = await relatedTo(portal, recordId, 'en')
  const ids = (list: readonly RelatedRecord[]) => list.map(({ card }) => card.id)
  return { elsewhere: ids(elsewhere), near: ids(near) }
}

test('the same theme in other sectors stands apart from one’s own sector, the most themes in common first', async () => {
  const portal = freshPortal()
  const read = publish(portal, { themes: ['safeguarding', 'mental-health'] })
  const near = publish(portal, { themes: ['safeguarding'] })
  const both = publish(portal, { themes: ['mental-health', 'safeguarding'], sector: 'health' })
  const one = publish(portal, { themes: ['mental-health'], from: 'housing' })
  publish(portal, { themes: ['welsh-language'], from: 'housing' })
  expect(await idsOf(portal, read)).toEqual({ elsewhere: [both, one], near: [near] })
})

test('records in the same words are related without a theme', async () => {
  const portal = freshPortal()
  const title = 'Allotments for "night" shift -bus drivers'
  const read = publish(portal, { title })
  const other = publish(portal, { title: 'Allotments offered to bus drivers on night shift', from: 'health' })
  expect((await idsOf(portal, read)).elsewhere).toEqual([other])
})

test('the same words in another sector are not the same problem, when the record names its problem', async () => {
  const portal = freshPortal()
  const title = 'Allotments for night shift bus drivers'
  const read = publish(portal, { title, themes: ['safeguarding'] })
  publish(portal, { title, from: 'health' })
  const near = publish(portal, { title })
  expect(await idsOf(portal, read)).toEqual({ elsewhere: [], near: [near] })
})

test('excerpts on one subject are related', async () => {
  const portal = freshPortal()
  const make = (subject: 'planning-and-building-control' | 'housing', word: string) =>
    makePublished(portal, 'excerpt', excerpt({ subject, title: english(word), summary: english(word) }))
  const read = make('planning-and-building-control', 'Hedges')
  const same = make('planning-and-building-control', 'Lanterns')
  make('housing', 'Turnips')
  expect((await idsOf(portal, read)).near).toEqual([same])
})

test('a record is not related to itself, and nothing withdrawn is related to anything', async () => {
  const portal = freshPortal()
  const read = publish(portal, { themes: ['safeguarding'] })
  const other = publish(portal, { themes: ['safeguarding'] })
  expect(await idsOf(portal, other)).toEqual({ elsewhere: [], near: [read] })
  withdraw(portal, makeReviewer(portal), {
    recordId: other,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect(await idsOf(portal, read)).toEqual({ elsewhere: [], near: [] })
})

test('there are at most six, and other sectors leave room for one’s own', () => {
  const some = (sector: Sector, count: number) => Array.from({ length: count }, () => ({ sector }))
  const lengths = (elsewhere: number, near: number) => {
    const chosen = chooseRelated([...some('health', elsewhere), ...some('housing', near)], 'housing')
    return [chosen.elsewhere.length, chosen.near.length]
  }
  expect(lengths(9, 9)).toEqual([4, 2])
  expect(lengths(9, 1)).toEqual([5, 1])
  expect(lengths(9, 0)).toEqual([6, 0])
  expect(lengths(1, 9)).toEqual([1, 5])
  expect(lengths(0, 0)).toEqual([0, 0])
})

test('a casebook’s own entries are not related to it; its page survives a search that fails', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const title = english('Going home from hospital too soon')
  const entry = makePublished(portal, 'excerpt', excerpt({ title }))
  const other = makePublished(portal, 'excerpt', excerpt({ title }))
  const { slug, id } = recordNow(portal, makePublishedCasebook(portal, editor, [entry]))
  const { elsewhere, near } = await idsOf(portal, id)
  expect([...elsewhere, ...near]).toEqual([other])

  portal.db.$client.exec('DROP TABLE search_state')
  const { status, data } = await call(portal, loader, `/casebooks/${slug}`, { params: { slug } })
  expect(status).toBe(200)
  expect(data).toMatchObject({ related: { elsewhere: [], near: [] } })
})

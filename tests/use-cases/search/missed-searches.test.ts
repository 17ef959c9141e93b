import { describe, expect, it } from 'vitest'
import { mostOfTheSameInADay, mostWordsInADay } from '#app/domain/missed-search.ts'
import type { Visitor } from '#app/domain/person.ts'
import { countMissed } from '#app/use-cases/search/count-missed.ts'
import { forgetMissed } from '#app/use-cases/search/forget-missed.ts'
import { listMissed } from '#app/use-cases/search/list-missed.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { missedSearches } from '#db/schema/schema.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

async function look(
  portal: TestPortal,
  words: string,
  given: Partial<SearchQuery> = {},
  visitor: Visitor = null,
) {
  const found = await searchRecords(portal, { ...everything, sort: 'relevance', words, ...given })
  countMissed(portal, visitor, found)
}

async function lookOften(portal: TestPortal, words: string, times: number) {
  for (let time = 0; time < times; time++) await look(portal, words)
}

const rows = (portal: TestPortal) => {
  const { day, words, language } = missedSearches
  return portal.db.select().from(missedSearches).orderBy(day, words, language).all()
}
const nothing = (portal: TestPortal) => listMissed(portal, makeReviewer(portal), { outcome: 'nothing' })

describe('what readers look for in vain', () => {
  it('is counted by day, in the form in which it is compared', async () => {
    const portal = freshPortal()
    await look(portal, 'Kettles')
    await look(portal, ' kettles ', { language: 'cy' })
    portal.pass({ days: 1 })
    await look(portal, 'KETTLES')
    await look(portal, 'kettles')
    expect(rows(portal)).toEqual([
      { day: '2026-03-02', words: 'kettles', language: 'cy', outcome: 'nothing', count: 1 },
      { day: '2026-03-02', words: 'kettles', language: 'en', outcome: 'nothing', count: 1 },
      { day: '2026-03-03', words: 'kettles', language: 'en', outcome: 'nothing', count: 2 },
    ])
  })

  it('is told apart from what was found only by another spelling or without some words', async () => {
    const portal = freshPortal()
    makePublished(portal, 'case-study', caseStudy({ title: english('Safeguarding in housing') }))
    await look(portal, 'safegaurding ')
    await look(portal, 'safeguarding ')
    await look(portal, 'teapots ')
    expect(rows(portal).map(({ words, outcome }) => [words, outcome])).toEqual([
      ['safegaurding', 'nearly'],
      ['teapots', 'nothing'],
    ])
  })

  it('is not what somebody found with all the words, though little else holds them', async () => {
    const portal = freshPortal()
    for (const title of ['Damp in flats', 'Damp and mould', 'Damp, mould and repairs in flats'])
      makePublished(portal, 'case-study', caseStudy({ title: english(title) }))
    const query: SearchQuery = { ...everything, sort: 'relevance', words: 'damp mould repairs ' }
    expect((await searchRecords(portal, query)).leftOut).not.toEqual([])
    await look(portal, query.words)
    expect(rows(portal)).toEqual([])
    await look(portal, 'damp mould kettles ')
    expect(rows(portal)).toMatchObject([{ words: 'damp mould kettles', outcome: 'nearly' }])
  })

  it('is not counted with filters, dates, on later pages, without words or when it looks personal', async () => {
    const portal = freshPortal()
    await look(portal, 'kettles', { filters: { kind: ['excerpt'] } })
    await look(portal, 'kettles', { dates: { from: '2020-01-01', to: '' } })
    await look(portal, 'kettles', { page: 2 })
    await look(portal, '')
    await look(portal, 'nia@people.example')
    expect(rows(portal)).toEqual([])
  })

  it('is not counted for those who read the list and try its words', async () => {
    const portal = freshPortal()
    await look(portal, 'kettles', {}, makeReviewer(portal))
    expect(rows(portal)).toEqual([])
    await look(portal, 'kettles', {}, makeContributor(portal, makeOrganisation(portal)))
    expect(rows(portal)).toHaveLength(1)
  })

  it('is limited by day, whatever a robot asks', async () => {
    const portal = freshPortal()
    await lookOften(portal, 'kettles', mostOfTheSameInADay + 5)
    expect(rows(portal)).toMatchObject([{ count: mostOfTheSameInADay }])
    const found = await searchRecords(portal, { ...everything, words: 'teapots' })
    for (let n = 0; n < mostWordsInADay + 20; n++)
      countMissed(portal, null, { ...found, query: { ...found.query, words: `teapots ${n}` } })
    expect(rows(portal)).toHaveLength(mostWordsInADay)
    await look(portal, 'kettles')
    portal.pass({ days: 1 })
    await look(portal, 'coffee')
    expect(rows(portal)).toHaveLength(mostWordsInADay + 1)
  })

  it('does not keep anybody from searching when it cannot be counted', async () => {
    const portal = freshPortal()
    portal.db.$client.pragma('query_only = ON')
    await look(portal, 'kettles')
    expect(rows(portal)).toEqual([])
  })
})

describe('the list', () => {
  it('shows what was looked for at least three times, the most frequent first', async () => {
    const portal = freshPortal()
    await lookOften(portal, 'coffee', 2)
    await lookOften(portal, 'kettles', 3)
    portal.pass({ days: 2 })
    await lookOften(portal, 'teapots', 4)
    await look(portal, 'kettles', { language: 'cy' })
    expect(nothing(portal)).toEqual([
      { words: 'teapots', language: 'en', outcome: 'nothing', count: 4, lastDay: '2026-03-04' },
      { words: 'kettles', language: 'en', outcome: 'nothing', count: 3, lastDay: '2026-03-02' },
    ])
    expect(listMissed(portal, makeReviewer(portal), { outcome: 'nearly' })).toEqual([])
  })

  it('forgets after thirteen months, and what was rare after ninety days', async () => {
    const portal = freshPortal()
    await lookOften(portal, 'kettles', 3)
    await look(portal, 'my secret')
    portal.pass({ days: 91 })
    await look(portal, 'coffee')
    expect(forgetMissed(portal)).toBe(1)
    expect(rows(portal).map(({ words }) => words)).toEqual(['kettles', 'coffee'])
    portal.pass({ days: 310 })
    expect(nothing(portal)).toEqual([])
    await look(portal, 'teapots')
    expect(forgetMissed(portal)).toBe(2)
    expect(rows(portal).map(({ words }) => words)).toEqual(['teapots'])
  })

  it('is for reviewers, editors and administrators', () => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    expect(listMissed(portal, editor, { outcome: 'nothing' })).toEqual([])
    const contributor = makeContributor(portal, makeOrganisation(portal))
    expect(() => listMissed(portal, contributor, { outcome: 'nothing' })).toThrow('needs-editor')
    expect(() => listMissed(portal, null, { outcome: 'nothing' })).toThrow('sign-in-first')
  })
})

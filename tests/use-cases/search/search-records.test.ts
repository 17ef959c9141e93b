import { describe, expect, test } from 'vitest'
import { textOfParts } from '#app/domain/card.ts'
import { popularThemes } from '#app/use-cases/search/popular-themes.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { facetKeys } from '#search/facets.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** Ids of what is found, in no order. */
async function found(portal: TestPortal, words: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  const { cards } = await searchRecords(portal, { ...everything, words, ...more })
  return cards.map((card) => card.id).sort()
}

describe('what readers find', () => {
  test('a record is found by the very next search after it is published, and not before', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const reviewer = makeReviewer(portal)
    const study = caseStudy({ title: english('Allotments behind the library') })
    const recordId = makeDraft(portal, writer, 'case-study', study)
    submit(portal, writer, { recordId })
    claim(portal, reviewer, { recordId })
    expect(await found(portal, 'allotments')).toEqual([])
    publish(portal, reviewer, { recordId })
    expect(await found(portal, 'allotments')).toEqual([recordId])
  })

  test('while a new draft is written, the published words are the ones found', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy({ problem: english('Otters') }), writer)
    startDraft(portal, writer, { recordId })
    const { lock } = recordNow(portal, recordId).draft ?? { lock: 0 }
    saveDraft(portal, writer, { recordId, lock, content: caseStudy({ problem: english('Badgers') }) })
    expect(await found(portal, 'otters')).toEqual([recordId])
    expect(await found(portal, 'badgers')).toEqual([])
  })

  test('a withdrawn record is gone from the next search, and from the counts', async () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    withdraw(portal, makeReviewer(portal), {
      recordId,
      reason: 'published-in-error',
      explanation: '',
      replacedBy: '',
    })
    const { total, cards, facets } = await searchRecords(portal, everything)
    expect({ total, cards, kinds: facets.kind }).toEqual({ total: 0, cards: [], kinds: [] })
  })

  test('a hit that an engine still holds is not shown once the database says otherwise', async () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    portal.db.$client
      .prepare('update records set withdrawal = ? where id = ?')
      .run(
        JSON.stringify({ reason: 'published-in-error', at: '', explanation: '', replacedBy: null }),
        recordId,
      )
    expect((await portal.search.search(everything)).total).toBe(1)
    expect(await found(portal, '')).toEqual([])
  })

  test('nobody is found by what is private', async () => {
    const portal = freshPortal()
    makePublished(
      portal,
      'case-study',
      caseStudy({ privateContact: 'Myfanwy Cudd', publicContact: 'cyhoeddus@corff.example' }),
    )
    for (const words of ['Myfanwy', 'Cudd', '"Myfanwy Cudd"', 'cyhoeddus@corff.example', 'cyhoeddus']) {
      expect(await found(portal, words), words).toEqual([])
    }
    expect(await found(portal, 'council')).toHaveLength(1)
  })

  test('an excerpt is found by its case reference, which is no part of the passage shown', async () => {
    const portal = freshPortal()
    const recordId = makePublished(
      portal,
      'excerpt',
      excerpt({ references: [{ reference: 'DEMO-4711' }], summary: english('A lost referral.') }),
    )
    const { cards } = await searchRecords(portal, { ...everything, words: 'DEMO-4711 ' })
    expect(cards.map((card) => card.id)).toEqual([recordId])
    expect(textOfParts(cards[0]?.snippet ?? [])).toBe('A lost referral.')
  })
})

describe('filters', () => {
  function various(portal: TestPortal) {
    const north = makeOrganisation(portal, { region: 'north-wales' })
    const health = makeOrganisation(portal, { type: 'local-health-board', sector: 'health' })
    const studies = [
      { in: north, content: caseStudy({ themes: ['safeguarding'], maturity: 'live' }) },
      { in: north, content: caseStudy({ themes: ['safeguarding', 'mental-health'], maturity: 'pilot' }) },
      { in: health, content: caseStudy({ themes: ['mental-health'], triedDidNotWork: true }) },
    ] as const
    for (const study of studies) {
      makePublished(portal, 'case-study', study.content, makeContributor(portal, study.in))
    }
    makePublished(portal, 'excerpt', excerpt({ themes: ['mental-health'] }))
    return { north, health }
  }

  test('every count is what is found by choosing it', async () => {
    const portal = freshPortal()
    various(portal)
    const starts: SearchQuery['filters'][] = [
      {},
      { theme: ['mental-health'] },
      { kind: ['case-study'], year: ['2026'] },
    ]
    for (const filters of starts) {
      const { facets } = await searchRecords(portal, { ...everything, filters })
      for (const facet of facetKeys) {
        for (const { value, count } of facets[facet]) {
          const chosen = await searchRecords(portal, {
            ...everything,
            filters: { ...filters, [facet]: [value] },
          })
          expect(chosen.total, `${JSON.stringify(filters)} and ${facet} ${value}`).toBe(count)
        }
      }
    }
  })

  test('choices in one facet widen, in two they narrow', async () => {
    const portal = freshPortal()
    various(portal)
    expect(await found(portal, '', { filters: { theme: ['safeguarding', 'mental-health'] } })).toHaveLength(4)
    expect(
      await found(portal, '', { filters: { theme: ['mental-health'], maturity: ['pilot'] } }),
    ).toHaveLength(1)
  })

  test('an organisation that does not exist is no filter; one without results is', async () => {
    const portal = freshPortal()
    various(portal)
    const none = await searchRecords(portal, { ...everything, filters: { organisation: ['nobody'] } })
    expect(none.total).toBe(4)
    expect(none.query.filters).toEqual({})
    expect(none.gone).toEqual([{ facet: 'organisation', value: 'nobody' }])
    const quiet = makeOrganisation(portal)
    const empty = await searchRecords(portal, { ...everything, filters: { organisation: [quiet.id] } })
    expect(empty.total).toBe(0)
    expect(empty.gone).toEqual([])
  })

  test('the themes with the most records are the popular ones', async () => {
    const portal = freshPortal()
    various(portal)
    expect(await popularThemes(portal, 1)).toEqual(['mental-health'])
  })
})

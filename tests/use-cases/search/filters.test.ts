import { describe, expect, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { filterOptions } from '#app/use-cases/search/filter-options.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { measure } from '#tests/support/case-studies.ts'
import { arrange, casebook, makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

type Filters = SearchQuery['filters']

/** Ids of what the filters find, in no order. */
async function found(portal: TestPortal, filters: Filters): Promise<string[]> {
  const { cards } = await searchRecords(portal, { ...everything, filters })
  return cards.map((card) => card.id).sort()
}

async function options(portal: TestPortal, filters: Filters = {}, organisationName = '') {
  return filterOptions(portal, await searchRecords(portal, { ...everything, filters }), organisationName)
}

describe('a group of themes', () => {
  test('finds everything on its themes', async () => {
    const portal = freshPortal()
    const one = makePublished(portal, 'case-study', caseStudy({ themes: ['mental-health'] }))
    const two = makePublished(portal, 'excerpt', excerpt({ themes: ['primary-care', 'record-keeping'] }))
    makePublished(portal, 'case-study', caseStudy({ themes: ['climate-and-nature'] }))
    expect(await found(portal, { theme: ['health'] })).toEqual([one, two].sort())
    expect(await found(portal, { theme: ['complaints-and-communication'] })).toEqual([two])
  })
})

describe('subjects', () => {
  const discharge = { en: 'Discharge planning', cy: 'Cynllunio rhyddhau' }

  test('are found whole and in part, under one address in both languages', async () => {
    const portal = freshPortal()
    const whole = makePublished(portal, 'excerpt', excerpt({ subject: 'health' }))
    const part = makePublished(portal, 'excerpt', excerpt({ subject: 'health', subSubject: discharge }))
    makePublished(portal, 'excerpt', excerpt({ subject: 'housing', subSubject: english('Damp') }))
    expect(await found(portal, { subject: ['health'] })).toEqual([whole, part].sort())
    expect(await found(portal, { subject: ['health/discharge-planning'] })).toEqual([part])
  })

  test('show their parts once they are chosen, with names in the reader’s language', async () => {
    const portal = freshPortal()
    makePublished(portal, 'excerpt', excerpt({ subject: 'health', subSubject: english(discharge.en) }))
    makePublished(portal, 'excerpt', excerpt({ subject: 'health', subSubject: discharge }))
    const values = async (filters: Filters) =>
      (await options(portal, filters)).options.subject.map(({ value }) => value)
    expect(await values({})).toEqual(['health'])
    expect(await values({ subject: ['health'] })).toEqual(['health', 'health/discharge-planning'])
    const welsh = await searchRecords(portal, {
      ...everything,
      filters: { subject: ['health'] },
      language: 'cy',
    })
    expect(filterOptions(portal, welsh, '').names.subject).toEqual({
      'health/discharge-planning': discharge.cy,
    })
  })

  test('that have no such part are asked for in vain, and it is said', async () => {
    const portal = freshPortal()
    makePublished(portal, 'excerpt', excerpt({ subject: 'health' }))
    const { query, gone } = await searchRecords(portal, {
      ...everything,
      filters: { subject: ['health', 'health/dragons'] },
    })
    expect(query.filters).toEqual({ subject: ['health'] })
    expect(gone).toEqual([{ facet: 'subject', value: 'health/dragons' }])
  })
})

describe('a casebook', () => {
  function published() {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const [stays, goes, comes] = [makePublished(portal), makePublished(portal), makePublished(portal)]
    const recordId = makePublishedCasebook(portal, editor, [stays, goes])
    const { slug } = recordNow(portal, recordId)
    return { portal, editor, stays, goes, comes, recordId, slug, within: { casebook: [slug] } }
  }

  test('can be searched in from the moment it is published', async () => {
    const { portal, stays, goes, within, slug } = published()
    expect(await found(portal, within)).toEqual([stays, goes].sort())
    const { names } = await options(portal)
    expect(names.casebook).toEqual({ [slug]: casebook().title.en })
  })

  test('holds in search what its latest edition holds', async () => {
    const { portal, editor, stays, goes, comes, recordId, within } = published()
    startDraft(portal, editor, { recordId })
    arrange(
      portal,
      editor,
      recordId,
      { do: 'remove-entry', section: 'first', recordId: goes },
      { do: 'add-entry', section: 'first', recordId: comes },
    )
    expect(await found(portal, within)).toEqual([stays, goes].sort())
    const { draft } = recordNow(portal, recordId)
    if (draft === null) throw new Error('There is no draft')
    const change = { content: draft.content, changeKind: 'minor' as const, changeNote: 'One in, one out' }
    saveDraft(portal, editor, { recordId, lock: draft.lock, ...change })
    expect(publish(portal, editor, { recordId }).ok).toBe(true)
    expect(await found(portal, within)).toEqual([stays, comes].sort())
  })

  test('that is withdrawn is no place to search in any more, and its records are found as before', async () => {
    const { portal, editor, goes, recordId, slug, within } = published()
    withdraw(portal, editor, { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' })
    const { gone, total, facets } = await searchRecords(portal, { ...everything, filters: within })
    expect(gone).toEqual([{ facet: 'casebook', value: slug }])
    expect({ total, casebooks: facets.casebook }).toEqual({ total: 3, casebooks: [] })
    expect(await found(portal, {})).toContain(goes)
  })
})

describe('what a record has', () => {
  const bilingual = { en: 'Words', cy: 'Geiriau' }
  const measured = (result: string): Partial<CaseStudy> => ({ measures: [measure({ result })] })

  test.each([
    ['measures', measured('12'), true],
    ['measures', measured(''), false],
    ['coProduced', { coProductionDesign: 'co-design' }, true],
    ['coProduced', { coProductionDesign: 'consult', coProductionDeliver: 'engage' }, false],
    ['welsh', {}, false],
    ['welsh', { title: bilingual, summary: bilingual }, false],
    [
      'welsh',
      {
        title: bilingual,
        summary: bilingual,
        problem: bilingual,
        whatWeDid: bilingual,
        whatChanged: bilingual,
      },
      true,
    ],
  ] as const)('%s, given %j: %s', async (toggle, given, has) => {
    const portal = freshPortal()
    const recordId = makePublished(portal, 'case-study', caseStudy(given))
    expect(await found(portal, { [toggle]: ['yes'] })).toEqual(has ? [recordId] : [])
  })

  test('good practice noted by an ombudsman', async () => {
    const portal = freshPortal()
    makePublished(portal, 'excerpt')
    const noted = makePublished(portal, 'excerpt', excerpt({ goodPracticeNoted: true }))
    expect(await found(portal, { goodPractice: ['yes'] })).toEqual([noted])
  })

  test('must all be there that is asked for', async () => {
    const portal = freshPortal()
    makePublished(portal, 'case-study', caseStudy(measured('12')))
    const both = caseStudy({ ...measured('12'), coProductionEvaluate: 'co-produce' })
    const recordId = makePublished(portal, 'case-study', both)
    expect(await found(portal, { measures: ['yes'], coProduced: ['yes'] })).toEqual([recordId])
  })
})

describe('the organisations offered', () => {
  function many(portal: TestPortal) {
    const bodies = Array.from({ length: 25 }, (_, i) =>
      makeOrganisation(portal, { name: { en: `Body ${i}`, cy: `Corff ${i}` } }),
    )
    for (const body of bodies) makePublished(portal, 'case-study', caseStudy(), makeContributor(portal, body))
    return bodies
  }

  test('are the ones that find most, and the chosen; all are counted', async () => {
    const portal = freshPortal()
    many(portal)
    const everyone = await options(portal)
    const left = (await searchRecords(portal, everything)).facets.organisation.filter(
      ({ value }) => !everyone.options.organisation.some((option) => option.value === value),
    )
    expect(everyone.organisations).toBe(25)
    expect(left.length).toBeGreaterThan(0)
    const chosen = left[0]?.value ?? ''
    const withChosen = await options(portal, { organisation: [chosen] })
    expect(withChosen.options.organisation[0]?.value).toBe(chosen)
    expect(withChosen.names.organisation[chosen]).toMatch(/^Body/)
  })

  test('are found by a part of their name in either language, whatever is chosen beside', async () => {
    const portal = freshPortal()
    const bodies = many(portal)
    const id = (n: number) => bodies[n]?.id ?? ''
    const typed = async (name: string, filters: Filters = {}) =>
      (await options(portal, filters, name)).options.organisation.map(({ value }) => value)
    expect(await typed('corff 17')).toEqual([id(17)])
    expect(await typed('Body 17', { organisation: [id(3)] })).toEqual([id(3), id(17)])
    expect(await typed('nobody like that')).toEqual([])
  })
})

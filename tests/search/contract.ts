import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine, SearchResult } from '#search/engine.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { aDocument, asking, idsOf, markedIn, textOf } from './documents.ts'

/**
 * What every search engine promises. `makeEngine` gives an empty one. Scores are not compared: the engines count
 * differently, so an order is asserted only where the contract states one.
 */
export function contract(name: string, makeEngine: () => Promise<SearchEngine>): void {
  describe(`search contract: ${name}`, () => {
    let engine: SearchEngine
    beforeEach(async () => {
      engine = await makeEngine()
    })
    afterEach(() => engine.close())

    const given = (...documents: SearchDocument[]) => engine.index(documents)
    const search = (words: string, more?: Partial<SearchQuery>): Promise<SearchResult> =>
      engine.search(asking(words, more))
    const found = async (words: string, more?: Partial<SearchQuery>) =>
      idsOf(await search(words, more)).sort()

    describe('words', () => {
      test('case and accents do not matter', async () => {
        await given(
          aDocument({ id: 'a', title: 'Repairs in Ynys Môn' }),
          aDocument({ id: 'b', title: 'Other' }),
        )
        expect(await found('YNYS mon ')).toEqual(['a'])
        expect(await found('môn ')).toEqual(['a'])
      })

      test('all words must be there', async () => {
        await given(
          aDocument({ id: 'a', title: 'Damp', body: 'mould in homes' }),
          aDocument({ id: 'b', title: 'Damp' }),
          aDocument({ id: 'c', title: 'Mould' }),
        )
        expect(await found('damp mould ')).toEqual(['a'])
      })

      test('words are found in the title, summary, body and keywords, in both languages', async () => {
        await given(
          aDocument({ id: 'title', title: 'allotment' }),
          aDocument({ id: 'summary', summary: 'allotment' }),
          aDocument({ id: 'body', body: 'allotment' }),
          aDocument({ id: 'keywords', keywords: 'allotment' }),
          aDocument({ id: 'welsh', cy: { body: 'allotment' } }),
        )
        expect(await found('allotment ')).toEqual(['body', 'keywords', 'summary', 'title', 'welsh'])
      })

      test('a phrase wants its words side by side and in order', async () => {
        await given(
          aDocument({ id: 'a', body: 'the duty of candour applies' }),
          aDocument({ id: 'b', body: 'candour is a duty of everybody' }),
        )
        expect(await found('"duty of candour"')).toEqual(['a'])
      })

      test('a quotation mark that is not closed still opens a phrase', async () => {
        await given(
          aDocument({ id: 'a', body: 'social housing' }),
          aDocument({ id: 'b', body: 'housing is social' }),
        )
        expect(await found('"social housing')).toEqual(['a'])
      })

      test('a minus leaves out a word or a phrase', async () => {
        await given(
          aDocument({ id: 'a', body: 'housing repairs' }),
          aDocument({ id: 'b', body: 'housing allocations' }),
          aDocument({ id: 'c', body: 'housing and the waiting list' }),
        )
        expect(await found('housing -repairs ')).toEqual(['b', 'c'])
        expect(await found('housing -"waiting list" ')).toEqual(['a', 'b'])
        expect(await found('-housing ')).toEqual([])
        expect(await found('-repairs ')).toEqual(['b', 'c'])
      })

      test('the last word may be unfinished, unless a space follows it', async () => {
        await given(
          aDocument({ id: 'a', title: 'Safeguarding adults' }),
          aDocument({ id: 'b', title: 'Other' }),
        )
        expect(await found('safeg')).toEqual(['a'])
        expect(await found('adults safeg')).toEqual(['a'])
        expect(await found('adu safeguarding ')).not.toContain('b')
        expect((await search('safeg ')).total).toBe(0)
      })

      test('repeated words and stop words are skipped when others remain', async () => {
        await given(aDocument({ id: 'a', title: 'Council complaints' }))
        expect(await found('the complaints of the council complaints ')).toEqual(['a'])
        expect((await search('the complaints of the council ')).leftOut).toEqual([])
      })

      test('a hyphenated word is found with and without its hyphen', async () => {
        await given(
          aDocument({ id: 'a', title: 'Co-production' }),
          aDocument({ id: 'b', title: 'Coproduction' }),
        )
        expect(await found('co-production ')).toEqual(['a', 'b'])
        expect(await found('coproduction ')).toEqual(['a', 'b'])
      })

      test('a case reference is found as it is written', async () => {
        await given(
          aDocument({ id: 'a', keywords: '202301234/B' }),
          aDocument({ id: 'b', keywords: '202301235/B' }),
        )
        expect(await found('202301234/B ')).toEqual(['a'])
        expect(await found('202301234')).toEqual(['a'])
      })
    })

    describe('forms of words', () => {
      test('English endings do not matter', async () => {
        await given(aDocument({ id: 'a', title: 'A complaint was handled' }))
        for (const words of ['complaints ', 'handling complaints ', 'handle '])
          expect(await found(words)).toEqual(['a'])
      })

      test('words that only look related are kept apart', async () => {
        await given(
          aDocument({ id: 'organ', title: 'Organ donation' }),
          aDocument({ id: 'organisation', title: 'A large organisation' }),
          aDocument({ id: 'university', title: 'The university' }),
          aDocument({ id: 'universe', title: 'The universe' }),
          aDocument({ id: 'community', title: 'Communities together' }),
          aDocument({ id: 'communication', title: 'Communication' }),
        )
        expect(await found('organ ')).toEqual(['organ'])
        expect(await found('organisations ')).toEqual(['organisation'])
        expect(await found('universities ')).toEqual(['university'])
        expect(await found('community ')).toEqual(['community'])
      })

      test('a Welsh word is found in its mutated forms, and by them', async () => {
        await given(
          aDocument({ id: 'a', cy: { body: 'yng Nghaerdydd' } }),
          aDocument({ id: 'b', cy: { body: 'i Gaerdydd' } }),
          aDocument({ id: 'c', cy: { body: 'Caerdydd a Chaerdydd' } }),
          aDocument({ id: 'd', cy: { body: 'Abertawe' } }),
        )
        expect(await found('Caerdydd ')).toEqual(['a', 'b', 'c'])
        expect(await found('Nghaerdydd ')).toEqual(['a', 'b', 'c'])
      })

      test('synonyms find each other', async () => {
        await given(
          aDocument({ id: 'a', title: 'Rubbish left in the street' }),
          aDocument({ id: 'b', title: 'Waste' }),
        )
        expect(await found('refuse ')).toEqual(['a', 'b'])
      })
    })

    describe('misspelt words', () => {
      test('one slip is forgiven from five letters, two from nine', async () => {
        await given(
          aDocument({ id: 'a', title: 'Safeguarding in housing' }),
          aDocument({ id: 'b', title: 'Bins' }),
        )
        expect(await found('hosing ')).toEqual(['a'])
        expect(await found('huosing ')).toEqual(['a'])
        expect(await found('safegaurdng ')).toEqual(['a'])
        expect(await found('hosnig ')).toEqual([])
        expect(await found('bims ')).toEqual([])
      })

      test('a wrong first letter counts as two slips', async () => {
        await given(aDocument({ id: 'a', title: 'Housing' }), aDocument({ id: 'b', title: 'Homelessness' }))
        expect(await found('jousing ')).toEqual([])
        expect(await found('jomelessness ')).toEqual(['b'])
      })

      test('the last word may be misspelt and unfinished at once', async () => {
        await given(aDocument({ id: 'a', title: 'Safeguarding' }), aDocument({ id: 'b', title: 'Other' }))
        expect(await found('safegau')).toEqual(['a'])
      })

      test('nothing is corrected in phrases or numbers', async () => {
        await given(aDocument({ id: 'a', title: 'Housing plan 20255' }))
        expect(await found('"hosing plan"')).toEqual([])
        expect(await found('20245 ')).toEqual([])
      })

      test('another spelling is offered', async () => {
        await given(aDocument({ id: 'a', title: 'Housing repairs' }))
        const result = await search('hosing repairs ')
        expect(idsOf(result)).toEqual(['a'])
        expect(result.didYouMean).toBe('housing repairs')
        expect((await search('housing repairs ')).didYouMean).toBeNull()
      })
    })

    describe('when no record holds all the words', () => {
      test('the less informative words are left out, and named', async () => {
        await given(
          aDocument({ id: 'a', title: 'Mediation in schools' }),
          aDocument({ id: 'b', title: 'Council news' }),
          aDocument({ id: 'c', title: 'Council minutes' }),
        )
        const result = await search('council mediation ')
        expect(idsOf(result)).toEqual(['a'])
        expect(result.leftOut).toEqual(['council'])
      })

      test('a word nobody uses is left out', async () => {
        await given(aDocument({ id: 'a', title: 'Mediation' }))
        const result = await search('mediation xyzzyq ')
        expect(idsOf(result)).toEqual(['a'])
        expect(result.leftOut).toEqual(['xyzzyq'])
      })

      test('filters do not relax the words', async () => {
        await given(
          aDocument({ id: 'a', title: 'Damp and mould', facets: { sector: ['housing'] } }),
          aDocument({ id: 'b', title: 'Damp', facets: { sector: ['health'] } }),
        )
        const result = await search('damp mould ', { filters: { sector: ['health'] } })
        expect(result.total).toBe(0)
        expect(result.leftOut).toEqual([])
      })

      test('of more than ten words the most informative are used, and the others named', async () => {
        const common = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'
        await given(
          aDocument({ id: 'a', body: `${common} zebra` }),
          ...[1, 2, 3].map((n) => aDocument({ id: `b${n}`, body: common })),
        )
        const result = await search(`${common} zebra `)
        expect(idsOf(result)[0]).toBe('a')
        expect(result.leftOut).not.toEqual([])
        expect(result.leftOut).not.toContain('zebra')
      })

      test('nothing at all finds nothing', async () => {
        await given(aDocument({ id: 'a', title: 'Mediation' }))
        expect(await search('xyzzyq ')).toMatchObject({ total: 0, hits: [], didYouMean: null })
      })
    })

    describe('order', () => {
      test('a word in the title comes before the summary, and that before the body', async () => {
        await given(
          aDocument({ id: 'body', title: 'One thing', summary: 'Two things', body: 'kestrel here' }),
          aDocument({ id: 'title', title: 'One kestrel', summary: 'Two things', body: 'nothing here' }),
          aDocument({ id: 'summary', title: 'One thing', summary: 'Two kestrel', body: 'nothing here' }),
        )
        expect(idsOf(await search('kestrel '))).toEqual(['title', 'summary', 'body'])
      })

      test('of equals the newer comes first', async () => {
        await given(
          aDocument({ id: 'old', title: 'Kestrel', date: '2020-05-05' }),
          aDocument({ id: 'new', title: 'Kestrel', date: '2024-05-05' }),
          aDocument({ id: 'middle', title: 'Kestrel', date: '2022-05-05' }),
        )
        expect(idsOf(await search('kestrel '))).toEqual(['new', 'middle', 'old'])
      })

      test('newest and oldest are strict', async () => {
        await given(
          aDocument({ id: 'a', title: 'Kestrel kestrel kestrel', date: '2020-01-01' }),
          aDocument({ id: 'b', body: 'a kestrel among many other words', date: '2023-01-01' }),
          aDocument({ id: 'c', title: 'Kestrel', date: '2021-12-31' }),
        )
        expect(idsOf(await search('kestrel ', { sort: 'newest' }))).toEqual(['b', 'c', 'a'])
        expect(idsOf(await search('kestrel ', { sort: 'oldest' }))).toEqual(['a', 'c', 'b'])
      })

      test('titles sort as in a dictionary of the language', async () => {
        const titled = (id: string, en: string, cy: string) => aDocument({ id, title: en, cy: { title: cy } })
        await given(
          titled('a', 'cup', 'chwarae'),
          titled('b', 'Apple', 'cwpan'),
          titled('c', 'épée', 'dafad'),
        )
        expect(idsOf(await search('', { sort: 'title', language: 'en' }))).toEqual(['b', 'a', 'c'])
        expect(idsOf(await search('', { sort: 'title', language: 'cy' }))).toEqual(['b', 'a', 'c'])
      })

      test('an empty query finds everything, newest first', async () => {
        await given(aDocument({ id: 'a', date: '2020-01-01' }), aDocument({ id: 'b', date: '2021-01-01' }))
        expect(idsOf(await engine.search(everything))).toEqual(['b', 'a'])
        expect(idsOf(await search('   '))).toEqual(['b', 'a'])
      })
    })

    describe('pages', () => {
      test('twenty to a page, with the exact total on every page', async () => {
        await given(
          ...Array.from({ length: 45 }, (_, n) =>
            aDocument({
              id: `r${n}`,
              title: 'Kestrel',
              date: `2024-01-${String((n % 28) + 1).padStart(2, '0')}`,
            }),
          ),
        )
        const pages = await Promise.all([1, 2, 3, 4].map((page) => search('kestrel ', { page })))
        expect(pages.map((page) => page.hits.length)).toEqual([20, 20, 5, 0])
        expect(pages.map((page) => page.total)).toEqual([45, 45, 45, 45])
        expect(new Set(pages.flatMap(idsOf)).size).toBe(45)
      })
    })

    describe('facets', () => {
      const three = [
        aDocument({
          id: 'a',
          title: 'kestrel',
          facets: { sector: ['housing'], theme: ['damp', 'debt'], year: ['2023'] },
        }),
        aDocument({
          id: 'b',
          title: 'kestrel',
          facets: { sector: ['health'], theme: ['damp'], year: ['2024'] },
        }),
        aDocument({
          id: 'c',
          title: 'other',
          facets: { sector: ['housing'], theme: ['debt'], year: ['2022'] },
        }),
      ]

      test('within a facet any value will do, across facets all must hold', async () => {
        await given(...three)
        expect(await found('', { filters: { sector: ['housing', 'health'], theme: ['damp'] } })).toEqual([
          'a',
          'b',
        ])
        expect(await found('', { filters: { sector: ['housing'], theme: ['damp'] } })).toEqual(['a'])
        expect(await found('kestrel ', { filters: { theme: ['debt'] } })).toEqual(['a'])
      })

      test('each facet is counted without its own selection', async () => {
        await given(...three)
        const { facets, total } = await search('', { filters: { sector: ['health'] } })
        expect(total).toBe(1)
        expect(facets.sector).toEqual([
          { value: 'housing', count: 2 },
          { value: 'health', count: 1 },
        ])
        expect(facets.theme).toEqual([{ value: 'damp', count: 1 }])
      })

      test('a selected value is listed even when it finds nothing; unknown values too', async () => {
        await given(...three)
        const { facets, total } = await search('', {
          filters: { sector: ['health'], theme: ['debt', 'no such'] },
        })
        expect(total).toBe(0)
        expect(facets.theme).toEqual([
          { value: 'damp', count: 1 },
          { value: 'debt', count: 0 },
          { value: 'no such', count: 0 },
        ])
      })

      test('an empty selection is none', async () => {
        await given(...three)
        expect(await found('', { filters: { sector: [] } })).toEqual(['a', 'b', 'c'])
      })

      test('years are listed newest first', async () => {
        await given(...three)
        expect((await search('')).facets.year.map((year) => year.value)).toEqual(['2024', '2023', '2022'])
      })
    })

    describe('what is shown', () => {
      test('the matching words of the title are marked, and the parts make up the title', async () => {
        await given(aDocument({ id: 'a', title: 'Handling Complaints — a café guide' }))
        const [hit] = (await search('complaint cafe ')).hits
        expect(textOf(hit?.title ?? [])).toBe('Handling Complaints — a café guide')
        expect(markedIn(hit?.title ?? [])).toEqual(['Complaints', 'café'])
      })

      test('texts come as they are, never as HTML', async () => {
        await given(aDocument({ id: 'a', title: 'Kestrel <b>& co</b>' }))
        expect(textOf((await search('kestrel ')).hits[0]?.title ?? [])).toBe('Kestrel <b>& co</b>')
      })

      test('the snippet is the passage that matches best, of about 300 characters', async () => {
        const filler = 'Nothing of interest is said in this sentence. '.repeat(30)
        const body = `${filler}The kestrel nests on the tower. ${filler}`
        await given(aDocument({ id: 'a', title: 'Birds', summary: 'About birds.', body }))
        const snippet = (await search('kestrel ')).hits[0]?.snippet ?? []
        expect(textOf(snippet)).toContain('kestrel nests on the tower')
        expect(markedIn(snippet)).toEqual(['kestrel'])
        expect(textOf(snippet).length).toBeLessThanOrEqual(310)
      })

      test('without words the snippet is the summary', async () => {
        await given(aDocument({ id: 'a', title: 'Birds', summary: 'About birds.', body: 'Long text.' }))
        expect((await search('')).hits[0]?.snippet).toEqual([{ text: 'About birds.', hit: false }])
      })

      test('texts are in the language of the reader where they exist in it', async () => {
        await given(aDocument({ id: 'a', title: 'Birds', summary: 'Kestrels', cy: { title: 'Adar' } }))
        const [hit] = (await search('', { language: 'cy' })).hits
        expect(textOf(hit?.title ?? [])).toBe('Adar')
        expect(textOf(hit?.snippet ?? [])).toBe('Kestrels')
      })
    })

    describe('suggestions', () => {
      test('titles and frequent words that go on from what was typed', async () => {
        await given(
          aDocument({ id: 'a', title: 'Homelessness in the north', body: 'homelessness' }),
          aDocument({ id: 'b', title: 'Housing', body: 'homelessness' }),
        )
        const suggested = await engine.suggest('homel', 5)
        expect(suggested).toContain('Homelessness in the north')
        expect(suggested).not.toContain('Housing')
        expect(await engine.suggest('homel', 1)).toHaveLength(1)
        expect(await engine.suggest('', 5)).toEqual([])
      })
    })

    describe('changes', () => {
      test('a record is replaced by a later version and never by an earlier one', async () => {
        await given(aDocument({ id: 'a', version: 2, title: 'Kestrel' }))
        await given(aDocument({ id: 'a', version: 1, title: 'Buzzard' }))
        expect(await found('buzzard ')).toEqual([])
        await given(aDocument({ id: 'a', version: 3, title: 'Osprey' }))
        expect(await found('osprey ')).toEqual(['a'])
        expect(await found('kestrel ')).toEqual([])
        expect(await engine.indexed()).toEqual([{ id: 'a', version: 3 }])
      })

      test('a removed record is found no more, nor counted', async () => {
        await given(aDocument({ id: 'a', facets: { sector: ['health'] } }), aDocument({ id: 'b' }))
        await engine.remove(['a', 'never there'])
        const result = await engine.search(everything)
        expect(idsOf(result)).toEqual(['b'])
        expect(result.facets.sector).toEqual([])
      })

      test('replaceAll leaves exactly the records given, whatever their versions', async () => {
        await given(aDocument({ id: 'a', version: 9, title: 'Kestrel' }), aDocument({ id: 'b' }))
        await engine.replaceAll([aDocument({ id: 'a', version: 1, title: 'Osprey' }), aDocument({ id: 'c' })])
        expect((await engine.indexed()).map((one) => one.id).sort()).toEqual(['a', 'c'])
        expect(await found('osprey ')).toEqual(['a'])
        expect(await found('kestrel ')).toEqual([])
      })
    })
  })
}

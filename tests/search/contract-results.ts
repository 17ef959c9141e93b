import { describe, expect, test } from 'vitest'
import { everything } from '#search/query.ts'
import type { Running } from './contract.ts'
import { aDocument, idsOf } from './documents.ts'

/** Which records are found, in what order, and how they are counted. */
export function resultsContract({ engine, given, search, found }: Running): void {
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
      expect(result.holdAll).toBe(0)
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

    test('of a query that is too long its beginning is read, up to a whole word, and that is said', async () => {
      await given(aDocument({ id: 'a', title: 'Kestrel' }), aDocument({ id: 'b', title: 'Osprey' }))
      const long = `kestrel ${'x'.repeat(500)} osprey`
      const result = await search(long)
      expect(idsOf(result)).toEqual(['a'])
      expect(result.cut).toBe(true)
      expect(result.leftOut).not.toContain('osp')
      expect((await search('kestrel ')).cut).toBe(false)
      expect((await search(`kestrel${' '.repeat(600)}`)).cut).toBe(false)
    })

    test('nothing at all finds nothing', async () => {
      await given(aDocument({ id: 'a', title: 'Mediation' }))
      expect(await search('xyzzyq ')).toMatchObject({ total: 0, hits: [], didYouMean: null })
    })
  })

  describe('when very few records hold all of several words', () => {
    const nearly = Array.from({ length: 8 }, (_, n) =>
      aDocument({ id: `n${n}`, title: 'Damp mould in flats', facets: { sector: ['housing'] } }),
    )
    const others = Array.from({ length: 10 }, (_, n) => aDocument({ id: `o${n}`, title: 'Parking' }))
    const whole = aDocument({
      id: 'whole',
      body: 'Damp, and mould. Some repairs were made.',
      date: '2001-01-01',
      facets: { sector: ['health'] },
    })

    test('those that hold most are found too, after them, and it is said how many hold all', async () => {
      await given(...nearly, whole, ...others)
      const result = await search('damp mould repairs ')
      expect(idsOf(result)[0]).toBe('whole')
      expect(result).toMatchObject({ leftOut: ['damp', 'mould'], holdAll: 1, total: 9 })
    })

    test('how many hold all is counted among what passes the filters', async () => {
      await given(...nearly, whole, ...others)
      const ask = (sector: string) => search('damp mould repairs ', { filters: { sector: [sector] } })
      expect(await ask('housing')).toMatchObject({ holdAll: 0, total: 8 })
      expect(await ask('health')).toMatchObject({ holdAll: 1, total: 1 })
    })

    test('those of a sentence are counted as well', async () => {
      await given(...nearly, whole, ...others)
      const result = await search('damp and mould and then repairs ')
      expect(result.leftOut).not.toEqual([])
      expect(result.holdAll).toBe(1)
    })

    test('nothing else is found when enough records hold all', async () => {
      await given(...nearly, aDocument({ id: 'other', title: 'Mould in flats' }))
      expect(await search('damp mould flats ')).toMatchObject({ leftOut: [], holdAll: 8, total: 8 })
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

    test('of the same day the better evidenced comes first, be it by relevance or the newest', async () => {
      await given(
        aDocument({ id: 'some', title: 'Kestrel', evidence: 2 }),
        aDocument({ id: 'old', title: 'Kestrel', evidence: 4, date: '2020-05-05' }),
        aDocument({ id: 'best', title: 'Kestrel', evidence: 4 }),
        aDocument({ id: 'none', title: 'Kestrel' }),
      )
      const order = ['best', 'some', 'none', 'old']
      expect(idsOf(await search('kestrel '))).toEqual(order)
      expect(idsOf(await search('kestrel ', { sort: 'newest' }))).toEqual(order)
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
      await given(titled('a', 'cup', 'chwarae'), titled('b', 'Apple', 'cwpan'), titled('c', 'épée', 'dafad'))
      expect(idsOf(await search('', { sort: 'title', language: 'en' }))).toEqual(['b', 'a', 'c'])
      expect(idsOf(await search('', { sort: 'title', language: 'cy' }))).toEqual(['b', 'a', 'c'])
    })

    test('an empty query finds everything, newest first', async () => {
      await given(aDocument({ id: 'a', date: '2020-01-01' }), aDocument({ id: 'b', date: '2021-01-01' }))
      expect(idsOf(await engine().search(everything))).toEqual(['b', 'a'])
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
}

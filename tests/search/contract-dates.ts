import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument } from './documents.ts'

/** Records of certain days. */
export function datesContract({ given, search, found }: Running): void {
  describe('dates', () => {
    const dated = (id: string, date: string, sector: string) =>
      aDocument({ id, title: 'kestrel', date, facets: { sector: [sector], year: [date.slice(0, 4)] } })
    const three = [
      dated('a', '2022-12-31', 'housing'),
      dated('b', '2023-01-01', 'health'),
      dated('c', '2024-06-15', 'housing'),
    ]

    test('both days are included, and either end may be open', async () => {
      await given(...three)
      const between = (from: string, to: string) => found('kestrel ', { dates: { from, to } })
      expect(await between('2022-12-31', '2023-01-01')).toEqual(['a', 'b'])
      expect(await between('2023-01-01', '')).toEqual(['b', 'c'])
      expect(await between('', '2022-12-31')).toEqual(['a'])
      expect(await between('2025-01-01', '')).toEqual([])
      expect(await found('', { dates: { from: '2024-06-15', to: '2024-06-15' } })).toEqual(['c'])
    })

    test('every facet is counted within them, years too', async () => {
      await given(...three)
      const dates = { from: '2023-01-01', to: '' }
      const { facets } = await search('', { dates, filters: { sector: ['housing'], year: ['2024'] } })
      expect(facets.sector).toEqual([{ value: 'housing', count: 1 }])
      expect(facets.year).toEqual([{ value: '2024', count: 1 }])
      const all = (await search('', { dates })).facets
      expect(all.year).toEqual([
        { value: '2024', count: 1 },
        { value: '2023', count: 1 },
      ])
    })
  })
}

import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument, idsOf } from './documents.ts'

/** A first page that would show one sector only. */
export function spreadContract({ given, search }: Running): void {
  describe('results of several sectors', () => {
    const housing = Array.from({ length: 41 }, (_, n) =>
      aDocument({ id: `h${n}`, title: 'Kestrel', facets: { sector: ['housing'], organisation: ['o'] } }),
    )
    const others = [
      aDocument({ id: 'health1', body: 'kestrel', facets: { sector: ['health'] }, date: '2020-01-02' }),
      aDocument({ id: 'health2', body: 'kestrel', facets: { sector: ['health'] }, date: '2020-01-01' }),
      aDocument({
        id: 'education',
        body: `kestrel ${'and much else '.repeat(50)}`,
        facets: { sector: ['education'] },
        date: '2019-01-01',
      }),
      aDocument({ id: 'nowhere', body: 'kestrel', date: '2021-01-01' }),
    ]

    test('show the best of a second sector third, and of a third sector sixth', async () => {
      await given(...housing, ...others)
      const ids = idsOf(await search('kestrel '))
      expect([ids[2], ids[5]]).toEqual(['health1', 'education'])
      expect(ids.filter((id) => id.startsWith('h') && !id.startsWith('health'))).toHaveLength(18)
    })

    test('are on one page each, and none is lost', async () => {
      await given(...housing, ...others)
      const pages = await Promise.all([1, 2, 3].map((page) => search('kestrel ', { page })))
      expect(new Set(pages.flatMap(idsOf)).size).toBe(45)
      expect(pages.map(({ hits }) => hits.length)).toEqual([20, 20, 5])
    })

    test('are left in their order when the reader chose a sector or an organisation, or another order', async () => {
      await given(...housing, ...others)
      for (const filters of [{ sector: ['housing', 'health'] }, { organisation: ['o'] }])
        expect(idsOf(await search('kestrel ', { filters })).every((id) => /^h\d/.test(id))).toBe(true)
      expect(idsOf(await search('kestrel ', { sort: 'newest' }))).not.toContain('health1')
    })

    test('are left in their order without words: the page says that the newest come first, and so they do', async () => {
      await given(...housing, ...others)
      for (const filters of [{}, { theme: [] }])
        expect(idsOf(await search('', { filters })).every((id) => /^h\d/.test(id))).toBe(true)
    })

    test('are left in their order when the first page shows two sectors anyway', async () => {
      const first = aDocument({
        id: 'first',
        title: 'Kestrel kestrel',
        facets: { sector: ['health'] },
        date: '2025-01-01',
      })
      await given(first, ...housing, ...others)
      expect(idsOf(await search('kestrel '))).not.toContain('education')
    })
  })
}

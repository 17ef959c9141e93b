import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything, pageSize } from '#search/query.ts'
import { mayBeSpread, mostMoved, movedUp, onlySector } from '#search/spread.ts'

describe('a first page of one sector only', () => {
  test('is one where every record that has a sector has the same', () => {
    expect(onlySector(['housing', '', 'housing'])).toBe('housing')
    expect(onlySector(['housing', 'health'])).toBeNull()
    expect(onlySector(['', ''])).toBeNull()
    expect(onlySector([])).toBeNull()
  })

  test('is not changed by what comes after it', () => {
    expect(onlySector([...Array.from({ length: pageSize }, () => 'housing'), 'health'])).toBe('housing')
  })

  test('is spread only by relevance, and when the reader asked for nothing narrower', () => {
    const query = { ...everything, words: 'damp ', sort: 'relevance' as const }
    expect(mayBeSpread(query)).toBe(true)
    expect(mayBeSpread({ ...query, filters: { theme: ['housing'], sector: [] } })).toBe(true)
    expect(mayBeSpread({ ...query, words: ' ' })).toBe(false)
    expect(mayBeSpread({ ...query, sort: 'newest' })).toBe(false)
    for (const facet of ['sector', 'organisation', 'casebook'])
      expect(mayBeSpread({ ...query, filters: { [facet]: ['x'] } })).toBe(false)
  })
})

describe('records moved up', () => {
  const all = Array.from({ length: 45 }, (_, n) => n)

  test('stand third and sixth', () => {
    expect(movedUp(all, [30, 40]).slice(0, 7)).toEqual([0, 1, 30, 2, 3, 40, 4])
    expect(movedUp(all, [30]).slice(0, 5)).toEqual([0, 1, 30, 2, 3])
    expect(movedUp(all, [])).toEqual(all)
  })

  test('are neither lost nor shown twice, whatever the pages', () => {
    const moved = fc.uniqueArray(fc.integer({ min: 0, max: 44 }), { maxLength: mostMoved })
    fc.assert(
      fc.property(moved, (records) => {
        const pages = [1, 2, 3].map((page) =>
          movedUp(all.slice(0, page * pageSize), records).slice((page - 1) * pageSize),
        )
        expect(pages.flat().toSorted((a, b) => a - b)).toEqual(all)
      }),
    )
  })
})

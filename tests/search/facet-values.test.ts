import { describe, expect, test } from 'vitest'
import { facetValues } from '#search/facet-values.ts'

const labels = { a: 'Ynys Môn Council', b: 'Cyngor Gwynedd', c: 'Gwent Health Board', d: 'Betsi Housing' }
const counts = [
  { value: 'a', count: 2 },
  { value: 'b', count: 9 },
  { value: 'c', count: 9 },
  { value: 'd', count: 4 },
  { value: 'nameless', count: 50 },
]
const found = (typed: string) => facetValues(counts, labels, typed).map(({ value }) => value)

describe('looking for an option of a long facet', () => {
  test('nothing typed gives all that have a name, the fullest first, then by name', () => {
    expect(found(' ')).toEqual(['b', 'c', 'd', 'a'])
  })

  test('any word may begin as typed, whatever its case and accents', () => {
    expect(found('MON')).toEqual(['a'])
    expect(found('gw')).toEqual(['b', 'c'])
    expect(found('board gwent')).toEqual(['c'])
    expect(found('housing gwent')).toEqual([])
  })

  test('one slip is forgiven from five letters, also in a word not finished', () => {
    expect(found('gwymedd')).toEqual(['b'])
    expect(found('housng')).toEqual(['d'])
    expect(found('hosui')).toEqual(['d'])
    expect(found('gwnt')).toEqual([])
  })

  test('counts come along', () => {
    expect(facetValues(counts, labels, 'betsi')).toEqual([{ value: 'd', count: 4 }])
  })
})

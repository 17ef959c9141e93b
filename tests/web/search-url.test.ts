import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages, outcomes, recordKinds, sectors, themes } from '#app/domain/vocabulary.ts'
import { paths, usualSort } from '#app/paths.ts'
import { readSearchUrl } from '#app/web/search-url.ts'
import { lastPage, longestQuery, sorts, type SearchQuery } from '#search/query.ts'

function read(address: string, language: 'en' | 'cy' = 'en') {
  return readSearchUrl(new URL(address, 'http://portal.example').searchParams, language)
}

const some = <T>(list: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 4 })

const queries: fc.Arbitrary<SearchQuery> = fc
  .record({
    words: fc.string({ unit: 'grapheme', maxLength: 80 }),
    filters: fc.record(
      {
        kind: some(recordKinds),
        theme: some(themes),
        sector: some(sectors),
        outcome: some(outcomes),
        year: some(['2024', '2025', '2026']),
        organisation: some(['a1', 'b2', 'c-3']),
      },
      { requiredKeys: [] },
    ),
    dates: fc.constant({ from: '', to: '' }),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: lastPage }),
    language: fc.constantFrom(...languages),
  })
  .map((query) => {
    const words = query.words.trim() === '' ? '' : query.words
    return { ...query, words, sort: query.sort === 'relevance' ? usualSort(words) : query.sort }
  })

test('every search has an address that says all of it', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(read(paths.searchFor(query), query.language)).toEqual({ query, unknown: [] })
    }),
  )
})

test('whatever stands in an address, a search comes out of it, with an address of its own', () => {
  const parameter = fc.constantFrom('q', 'theme', 'year', 'organisation', 'sort', 'page', '__proto__', 'x')
  const pairs = fc.array(fc.tuple(parameter, fc.string({ unit: 'binary', maxLength: 30 })))
  fc.assert(
    fc.property(pairs, (asked) => {
      const { query } = readSearchUrl(new URLSearchParams(asked), 'en')
      expect(read(paths.searchFor(query)).query).toEqual(query)
    }),
  )
})

test('what goes without saying is not in the address', () => {
  const { query } = read('/search?q=&sort=newest&page=1&theme=')
  expect(paths.searchFor(query)).toBe('/search')
  expect(paths.searchFor(read('/search?q=damp&sort=relevance').query)).toBe('/search?q=damp')
})

test('with words the best match comes first, without them the newest', () => {
  expect(read('/search?q=damp').query.sort).toBe('relevance')
  expect(read('/search?q=damp&sort=').query.sort).toBe('relevance')
  expect(read('/search').query.sort).toBe('newest')
  expect(read('/search?sort=relevance').query.sort).toBe('newest')
})

test('a space after the last word is kept: it says that the word is finished', () => {
  expect(read('/search?q=damp+').query.words).toBe('damp ')
})

test('values that mean nothing are left out, and said', () => {
  const { query, unknown } = read('/search?theme=safeguarding&theme=dragons&kind=poem&year=soon')
  expect(query.filters).toEqual({ theme: ['safeguarding'] })
  expect(unknown).toEqual([
    { facet: 'kind', value: 'poem' },
    { facet: 'theme', value: 'dragons' },
    { facet: 'year', value: 'soon' },
  ])
})

test.each(['0', '-1', '1.5', '99999', 'two', ''])(
  'page %j is the first page or the last one there can be',
  (page) => {
    expect([1, lastPage]).toContain(read(`/search?page=${page}`).query.page)
  },
)

test('very long queries are cut', () => {
  expect(read(`/search?q=${'a'.repeat(5_000)}`).query.words).toHaveLength(longestQuery)
})

test('parameters that are not ours change nothing', () => {
  expect(read('/search?q=damp&added=x&utm_source=y')).toEqual(read('/search?q=damp'))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noChanges } from '#app/domain/terms.ts'
import {
  languages,
  outcomes,
  recordKinds,
  sectors,
  subjects,
  themeGroups,
  themes,
} from '#app/domain/vocabulary.ts'
import { paths, usualSort } from '#app/paths.ts'
import { readSearchUrl } from '#app/web/search-url.ts'
import { lastPage, longestQuery, sorts, type Dates, type SearchQuery } from '#search/query.ts'

function read(address: string, language: 'en' | 'cy' = 'en') {
  return readSearchUrl(new URL(address, 'http://portal.example').searchParams, language, noChanges)
}

const some = <T>(list: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 4 })

const ranges: Dates[] = [
  { from: '', to: '' },
  { from: '2024-02-29', to: '' },
  { from: '', to: '2025-12-31' },
  { from: '2024-01-01', to: '2024-01-01' },
]

const queries: fc.Arbitrary<SearchQuery> = fc
  .record({
    words: fc.string({ unit: 'grapheme', maxLength: 80 }),
    filters: fc.record(
      {
        kind: some(recordKinds),
        theme: some([...themeGroups, ...themes]),
        subject: some([...subjects, 'health/discharge-planning']),
        casebook: some(['our-findings-2026']),
        goodPractice: some(['yes']),
        sector: some(sectors),
        outcome: some(outcomes),
        year: some(['2024', '2025', '2026']),
        organisation: some(['a1', 'b2', 'c-3']),
      },
      { requiredKeys: [] },
    ),
    dates: fc.constantFrom(...ranges),
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
      const { query: again, unknown } = read(paths.searchFor(query), query.language)
      expect({ again, unknown }).toEqual({ again: query, unknown: [] })
    }),
  )
})

test('whatever stands in an address, a search comes out of it, with an address of its own', () => {
  const parameter = fc.constantFrom(
    ...['q', 'theme', 'subject', 'casebook', 'year', 'organisation', 'organisationName'],
    ...['from', 'to', 'sort', 'page', '__proto__', 'x'],
  )
  const pairs = fc.array(fc.tuple(parameter, fc.string({ unit: 'binary', maxLength: 30 })))
  fc.assert(
    fc.property(pairs, (asked) => {
      const { query } = readSearchUrl(new URLSearchParams(asked), 'en', noChanges)
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

test.each([
  ...['0', '-1', '1.5', 'two', ''].map((page) => [page, 1] as const),
  ...['51', '99999', '9'.repeat(400)].map((page) => [page, lastPage] as const),
])('page %j is page %i', (asked, page) => {
  expect(read(`/search?page=${asked}`).query.page).toBe(page)
})

test('a year that no record can have is unknown', () => {
  const { query, unknown } = read('/search?year=0001&year=9999&year=2024')
  expect(query.filters.year).toEqual(['2024'])
  expect(unknown.map(({ value }) => value)).toEqual(['0001', '9999'])
})

test('what no address needs is cut, far beyond what the engines read, so that they can say what they left out', () => {
  const { words } = read(`/search?q=${'a'.repeat(50_000)}`).query
  expect(words.length).toBeGreaterThan(longestQuery)
  expect(words.length).toBeLessThan(5_000)
})

describe('dates', () => {
  test.each([
    ['from=2024', { from: '2024-01-01', to: '' }],
    ['to=2024', { from: '', to: '2024-12-31' }],
    ['from=3/2024&to=27/3/2024', { from: '2024-03-01', to: '2024-03-27' }],
    ['from=2024-02&to=2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['from=&to=+', { from: '', to: '' }],
  ])('%s', (asked, dates) => {
    const { query, wrongDates } = read(`/search?${asked}`)
    expect({ dates: query.dates, wrongDates }).toEqual({ dates, wrongDates: { from: null, to: null } })
  })

  test('an end that is no date is left open, kept as it was typed, and said', () => {
    const { query, typedDates, wrongDates } = read('/search?from=31/2/2024&to=2025')
    expect(query.dates).toEqual({ from: '', to: '2025-12-31' })
    expect(typedDates).toEqual({ from: '31/2/2024', to: '2025' })
    expect(wrongDates).toEqual({ from: 'not-a-date', to: null })
  })

  test('an end before the beginning is left open, and said', () => {
    const { query, wrongDates } = read('/search?from=2025&to=2024')
    expect(query.dates).toEqual({ from: '2025-01-01', to: '' })
    expect(wrongDates).toEqual({ from: null, to: 'before-from' })
  })
})

test('a part of a subject that there is not is unknown', () => {
  const { query, unknown } = read('/search?subject=health&subject=dragons%2Ffire&subject=health%2F..%2Fx')
  expect(query.filters.subject).toEqual(['health'])
  expect(unknown.map(({ value }) => value)).toEqual(['dragons/fire', 'health/../x'])
})

test('parameters that are not ours change nothing', () => {
  expect(read('/search?q=damp&added=x&utm_source=y')).toEqual(read('/search?q=damp'))
})

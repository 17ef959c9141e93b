import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Columns } from '#search/engines/embedded/columns.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { Vocabulary } from '#search/engines/embedded/vocabulary.ts'
import type { SearchDocument } from '#search/document.ts'
import { facetKeys, type FacetKey } from '#search/facets.ts'
import { parseWords } from '#search/parse.ts'
import type { SearchQuery } from '#search/query.ts'
import { standingOf } from '#search/standing.ts'
import { noSynonyms } from '#search/synonyms.ts'
import { forgiven, slipsBetween } from '#search/typos.ts'
import { aDocument, asking, textOf } from './documents.ts'

const values = ['one', 'two', 'three']
const someFacets = ['kind', 'theme', 'organisation', 'year'] as const satisfies readonly FacetKey[]
const anyFacets = fc.record(
  Object.fromEntries(someFacets.map((key) => [key, fc.subarray(values)])) as Record<
    (typeof someFacets)[number],
    fc.Arbitrary<string[]>
  >,
)

describe('counts of the embedded engine', () => {
  const records = fc.array(
    fc.record({ title: fc.constantFrom('kestrel', 'osprey', 'kestrel osprey'), facets: anyFacets }),
    {
      maxLength: 40,
    },
  )

  test('every count is the total found after clicking it, whatever was changed before', async () => {
    await fc.assert(
      fc.asyncProperty(records, records, anyFacets, async (before, after, filters) => {
        const engine = createEmbeddedEngine(new Database(':memory:'))
        const held = new Map<string, SearchDocument>()
        for (const round of [before, after]) {
          const documents = round.map((given, n) => aDocument({ id: `r${n}`, ...given }))
          for (const document of documents) held.set(document.id, document)
          await engine.index(documents)
          await engine.search(asking('kestrel '))
        }
        await engine.remove(['r1'])
        held.delete('r1')
        const result = await engine.search(asking('kestrel ', { filters }))
        const answering = [...held.values()].filter(({ title }) => title.en.includes('kestrel'))
        expect(result.total).toBe(answering.filter((document) => passes(document, filters)).length)
        for (const key of facetKeys)
          for (const { value, count } of result.facets[key]) {
            const clicked = { ...filters, [key]: [value] }
            expect(count).toBe(answering.filter((document) => passes(document, clicked)).length)
            expect(count).toBe((await engine.search(asking('kestrel ', { filters: clicked }))).total)
          }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the newest first', () => {
  test('whatever was written, changed and taken out', () => {
    const change = fc.record({
      row: fc.integer({ min: 1, max: 30 }),
      date: fc.constantFrom('2023-01-01', '2024-01-01', '2024-01-02'),
      evidence: fc.integer({ min: 0, max: 4 }),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const columns = new Columns()
        const held = new Map<number, number>()
        for (const { row, gone, ...document } of changes) {
          columns.newest()
          if (gone) columns.delete(row)
          else columns.set(row, { ...document, facets: {} })
          held.delete(row)
          if (!gone) held.set(row, standingOf(document))
        }
        const expected = [...held].sort(([a, one], [b, other]) => other - one || b - a).map(([row]) => row)
        expect([...columns.newest()]).toEqual(expected)
        expect(columns.size).toBe(held.size)
      }),
    )
  })
})

function passes(document: SearchDocument, filters: SearchQuery['filters']): boolean {
  return facetKeys.every((key) => {
    const chosen = filters[key] ?? []
    return chosen.length === 0 || chosen.some((value) => document.facets[key].includes(value))
  })
}

describe('the walk over the vocabulary', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 11 })

  test('finds exactly the words that comparing each of them finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 120 }), word, (words, typed) => {
        const near = new Vocabulary(words).near(typed, false)
        const expected = words
          .map((other) => ({ word: other, slips: slipsBetween(typed, other) }))
          .filter(({ slips }) => forgiven(typed) > 0 && slips <= forgiven(typed))
        expect(near.toSorted(byWord)).toEqual(expected.toSorted(byWord))
      }),
      { numRuns: 500 },
    )
  })

  test('as a prefix finds exactly the words with a beginning that near', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 120 }), word, (words, typed) => {
        const most = forgiven(typed)
        const expected = words.filter((other) =>
          Array.from(other, (_, at) => other.slice(0, at + 1)).some(
            (start) => slipsBetween(typed, start) <= most,
          ),
        )
        const near = new Vocabulary(words).near(typed, true).map((one) => one.word)
        expect(near.toSorted()).toEqual(most > 0 ? expected.toSorted() : [])
      }),
      { numRuns: 500 },
    )
  })

  test('words can be added', () => {
    const vocabulary = new Vocabulary(['banana', 'damson'])
    vocabulary.add(['cherry', 'apple', 'damson', 'elder'])
    expect(vocabulary.startingWith('')).toEqual(['apple', 'banana', 'cherry', 'damson', 'elder'])
  })
})

const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1)

describe('hostile queries', () => {
  const engine = createEmbeddedEngine(new Database(':memory:'))
  const ready = engine.index(
    Array.from({ length: 300 }, (_, n) =>
      aDocument({
        id: `r${n}`,
        title: `The ${n} of a record`,
        body: 'and what is in it '.repeat(30) + `word${n}`,
      }),
    ),
  )
  const hostile = [
    '"'.repeat(600),
    '-'.repeat(600),
    '*'.repeat(600),
    'a* OR b* '.repeat(80),
    'NEAR(a b, 10) AND NOT (title : x) ^y + {z} '.repeat(20),
    "'; DROP TABLE search_state; -- ",
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿👩‍👩‍👧'.repeat(60),
    '\u0000\ud800\udfff '.repeat(200),
    'the a of and in it is what '.repeat(30),
    'a '.repeat(300),
    'e\u0301'.repeat(300),
    'safegaurdnig'.repeat(50),
    Array.from({ length: 60 }, (_, n) => `wrod${n}x`).join(' '),
    '-"a b" '.repeat(90),
    '(((((((((('.repeat(50),
    'ﷺ'.repeat(500),
  ]

  test.each(hostile)('are answered in time: %s', async (words) => {
    await ready
    const began = performance.now()
    await engine.search(asking(words))
    await engine.suggest(words, 8, 'en')
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  test('anything at all is answered, and what is shown is the text', async () => {
    await ready
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (words) => {
        const result = await engine.search(asking(words))
        expect(result.hits.length).toBe(Math.min(20, result.total))
        for (const hit of result.hits) expect(textOf(hit.title)).toMatch(/^The \d+ of a record$/)
        expect(parseWords(words, noSynonyms).wanted.length).toBeLessThanOrEqual(80)
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { SearchResult } from '#search/engine.ts'
import { everyDocument } from '#search/engines/meilisearch/tokens.ts'
import { titleKey } from '#search/title-key.ts'
import type { SearchQuery } from '#search/query.ts'
import { makePair, onMeilisearch } from '#tests/support/meilisearch.ts'
import { aDocument, asking, textOf } from './documents.ts'

/** The same queries every time, so that a failure can be looked at. */
const seed = 20_261_122
/** HOSTILE=all (npm run test:hostile) asks the server every hostile query: at least a quarter of an hour. */
const everyOne = process.env['HOSTILE'] === 'all'

const words =
  `complaint complaints handling council housing repairs damp mould delay apology asb anti-social behaviour
  estates anti social school 2024 2025 gofal ofal ngofal cartref tŷ Caerdydd Nghaerdydd follow-up university universe
  safeguarding kestrel waste rubbish the of yn 22-001-239 202404610`.split(/\s+/)
const text = (longest: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: longest }).map((some) => some.join(' '))
const facets = fc.record({
  sector: fc.subarray(['housing', 'health', 'education'], { maxLength: 1 }),
  theme: fc.subarray(['damp', 'debt', 'delay']),
  year: fc.subarray(['2023', '2024'], { maxLength: 1 }),
})
const date = fc.constantFrom('2023-01-05', '2023-11-30', '2024-02-29', '2024-06-01')
const documents: SearchDocument[] = fc
  .sample(
    fc.record({
      title: text(4),
      summary: text(8),
      body: text(30),
      cy: fc.record({ title: text(3), body: text(10) }),
      references: fc.subarray(['202404610', '22 001 239', 'DEMO/0042']),
      evidence: fc.integer({ min: 0, max: 4 }),
      date,
      facets,
    }),
    { numRuns: 120, seed },
  )
  .map((given, n) => aDocument({ id: `r${n}`, ...given }))

const asked = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom(...words, 'complant', 'howsing', 'saf', 'c', 'comp', 'demo 00'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('"damp mould"', '-damp', '-"of the"', '"handling comp', '"the"'),
      },
    ),
    { maxLength: 6 },
  )
  .chain((some) => fc.constantFrom(some.join(' '), `${some.join(' ')} `))
const query = fc.record({
  words: asked,
  filters: fc.record(
    { sector: fc.subarray(['housing', 'health', 'none']), theme: fc.subarray(['damp', 'debt']) },
    { requiredKeys: [] },
  ),
  dates: fc.record({ from: fc.constantFrom('', '2023-11-30'), to: fc.constantFrom('', '2024-02-29') }),
  sort: fc.constantFrom<SearchQuery['sort']>('relevance', 'newest', 'oldest', 'title'),
  language: fc.constantFrom<SearchQuery['language']>('en', 'cy'),
  page: fc.constantFrom(1, 1, 2),
})

onMeilisearch('both engines', (server) => {
  const { embedded, meilisearch, told } = makePair(server, 'properties')
  beforeAll(() => told.replaceAll(documents))
  afterAll(() => embedded.close())

  const findings = ({ total, facets, leftOut, holdAll, didYouMean, cut }: SearchResult) => ({
    total,
    facets,
    leftOut,
    holdAll,
    didYouMean,
    cut,
  })

  test('find and count the same records and understand a query alike', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(query, async (one) => {
        const [here, there] = [await embedded.search(one), await meilisearch.search(one)]
        expect(findings(there)).toEqual(findings(here))
        expect(there.hits).toHaveLength(here.hits.length)
        if (one.sort === 'newest' || one.sort === 'oldest') expect(standings(there)).toEqual(standings(here))
        if (one.sort === 'title') expect(titles(there, one)).toEqual(titles(here, one))
        if (here.total <= 20) expect(idsSorted(there)).toEqual(idsSorted(here))
      }),
      { numRuns: 150, seed },
    )
  })

  test(
    `answer ten thousand hostile queries, the server ${everyOne ? 'too' : 'every fifth of them'}`,
    { timeout: everyOne ? 3_600_000 : 300_000 },
    async () => {
      const hostile = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: fc.constantFrom(...'"-*:()[]{}^~\\/\'&|!=<> \u0000\ud800aAé0🏴'), maxLength: 600 }),
        fc
          .array(
            fc.constantFrom(
              ...[
                'NEAR(a b)',
                'AND',
                'OR',
                'NOT',
                'IN [',
                '"] OR id EXISTS',
                "' OR 1=1 --",
                'stems IN ["a"]',
              ],
              ...['title:', '-"', '"', '*', 'TO', '_geoRadius(1,2,3)', everyDocument, 'damp', 'complant'],
            ),
            { maxLength: 40 },
          )
          .map((some) => some.join(' ')),
        fc.string({ unit: 'grapheme', minLength: 2_000, maxLength: 10_000 }),
      )
      const queries = fc.sample(fc.record({ words: hostile, value: hostile }), { numRuns: 10_000, seed })
      const texts = new Set(documents.flatMap(({ title }) => [title.en, title.cy]))
      let next = 0
      const askOn = async () => {
        for (let one = queries[next++]; one; one = queries[next++]) {
          // Every third brings its hostility as the value of a filter.
          const filters = next % 3 === 0 ? { theme: [one.value, 'damp'] } : {}
          const hostileQuery = asking(one.words, { filters })
          const here = await embedded.search(hostileQuery)
          if (everyOne || next % 50 === 0) {
            const { words, records } = await meilisearch.suggest(one.words, 8, 'en')
            expect(Math.max(words.length, records.length), JSON.stringify(one)).toBeLessThanOrEqual(8)
          }
          if (!everyOne && next % 5 !== 0) continue
          const there = await meilisearch.search(hostileQuery)
          expect(there.total, JSON.stringify(one)).toBe(here.total)
          for (const hit of there.hits) expect(texts).toContain(textOf(hit.title))
        }
      }
      await Promise.all(Array.from({ length: 4 }, askOn))
    },
  )

  function standings({ hits }: SearchResult): string[] {
    return hits.map(({ id }) => {
      const found = documents.find((document) => document.id === id)
      return `${found?.date} ${found?.evidence}`
    })
  }

  function titles({ hits }: SearchResult, { language }: SearchQuery): string[] {
    return hits.map(({ title }) => titleKey(textOf(title), language))
  }

  function idsSorted({ hits }: SearchResult): string[] {
    return hits.map(({ id }) => id).sort()
  }
})

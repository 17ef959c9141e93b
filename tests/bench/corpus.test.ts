import { describe, expect, test } from 'vitest'
import { makeCorpus } from '#scripts/bench/corpus.ts'
import { makeSeries } from '#scripts/bench/series.ts'
import { facetKeys } from '#search/facets.ts'
import { wordsOf } from '#search/words.ts'

const corpus = makeCorpus()
const records = [...corpus.records(300)]

describe('the invented records', () => {
  test('are the same in every run, and each can be made alone', () => {
    expect(corpus.record(17)).toEqual(records[17])
    expect(records[17]?.title.en).toBe('Senvaim social a cheats tenants mup in and.')
  })

  test('have 400 words, values in every facet, and some are in Welsh', () => {
    const [first] = records
    const { title, summary, body } = first!
    expect([title, summary, body].flatMap(({ en }) => wordsOf(en))).toHaveLength(400)
    for (const key of facetKeys) expect(records.some(({ facets }) => facets[key].length > 0)).toBe(true)
    const inWelsh = records.filter((record) => record.body.cy !== '').length / records.length
    expect(inWelsh).toBeGreaterThan(0.04)
    expect(inWelsh).toBeLessThan(0.2)
  })

  test('hold a frequent word about every second time', () => {
    const [frequent = ''] = corpus.frequent
    const holding = records.filter(({ body }) => wordsOf(body.en).includes(frequent)).length / records.length
    expect(holding).toBeGreaterThan(0.35)
  })
})

test('every kind of search is asked with none to three filters, and the mix has some of each', () => {
  const series = makeSeries(corpus, 300, 40)
  const mix = series.at(-1)!
  for (const { name, queries } of series.slice(0, -1)) {
    expect(queries).toHaveLength(40)
    expect(new Set(queries.map(({ filters }) => Object.keys(filters).length)), name).toEqual(
      new Set([0, 1, 2, 3]),
    )
    // Few people type sentences: they are measured by themselves.
    expect(
      queries.some((query) => mix.queries.includes(query)),
      name,
    ).toBe(name !== 'eight words of a sentence')
  }
  expect(mix.queries).toHaveLength(40)
})

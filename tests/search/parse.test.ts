import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWords, type Term } from '#search/parse.ts'
import { longestQuery } from '#search/query.ts'
import { isStopWord } from '#search/stop-words.ts'
import { noSynonyms, synonymsOf } from '#search/synonyms.ts'
import { wordsOf } from '#search/words.ts'

const synonyms = synonymsOf([
  { entries: ['anti-social behaviour', 'ASB'], oneWay: false },
  { entries: ['anti-social behaviour order', 'ASBO'], oneWay: false },
  { entries: ['freedom of information', 'FOI'], oneWay: false },
])
const wanted = (input: string) => parseWords(input, synonyms).wanted
const typed = (input: string) => wanted(input).map((term) => term.typed)

describe('neighbours that are one thing together', () => {
  test('are synonyms of several words, the longest there is', () => {
    expect(typed('stop anti social behaviour now ')).toEqual(['stop', 'anti social behaviour', 'now'])
    expect(typed('anti-social behaviour orders ')).toEqual(['anti-social behaviour orders'])
    expect(typed('social behaviour anti ')).toEqual(['social', 'behaviour', 'anti'])
  })

  test('keep the words they are made of, but for those too common', () => {
    expect(wanted('freedom of information ')[0]?.parts.map((part) => part.typed)).toEqual([
      'freedom',
      'information',
    ])
  })

  test('are numbers that are not all years', () => {
    expect(typed('case 22 001 239 of 2024 ')).toEqual(['case', '22 001 239', '2024'])
    expect(typed('2023 2024 ')).toEqual(['2023', '2024'])
    expect(typed('2023/24 2024/25 ')).toEqual(['2023/24', '2024/25'])
  })

  test('are never between quotation marks', () => {
    expect(typed('anti "social" behaviour ')).toEqual(['anti', 'social', 'behaviour'])
    expect(typed('"22" 001 ')).toEqual(['22', '001'])
  })

  test('lose no word', () => {
    const word = fc.constantFrom(
      'anti',
      'social',
      'behaviour',
      'freedom',
      'of',
      'information',
      '22',
      '2024',
      'x',
    )
    const leaves = (terms: readonly Term[]): string[] =>
      terms.flatMap((term) => (term.parts.length > 0 ? leaves(term.parts) : term.words))
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
        const apart = parseWords(`${words.join(' ')} `, noSynonyms).wanted
        expect(leaves(wanted(`${words.join(' ')} `)).toSorted()).toEqual(leaves(apart).toSorted())
      }),
    )
  })
})

describe('Welsh pieces hung on a word', () => {
  test.each([
    ["gofal i'r henoed ", ['gofal', 'henoed']],
    ['rhieni’n ', ['rhieni']],
    ["mae'r plant a'u teulu ", ['plant', 'teulu']],
  ])('%s asks for %j', (input, expected) => {
    expect(typed(input)).toEqual(expected)
  })

  test('are not cut off other words', () => {
    expect(wanted("o'connor ")[0]?.words).toEqual(['o', 'connor'])
  })
})

describe('a query that is too long', () => {
  test('is read up to its last whole word, which is then finished', () => {
    const { cut, wanted: read } = parseWords('kestrel '.repeat(63) + 'osprey buzzard', noSynonyms)
    expect(cut).toBe(true)
    expect(read.map(({ words, prefix }) => [words, prefix])).toEqual([
      [['kestrel'], false],
      [['osprey'], false],
    ])
  })

  test('never makes words that were not typed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 60, maxLength: 90 }), (words) => {
        const { wanted: read, cut } = parseWords(words.join(' '), noSynonyms)
        expect(cut).toBe(words.join(' ').length > longestQuery)
        for (const { words: asked } of read) expect(words).toContain(asked[0])
      }),
    )
  })

  test('of one endless word is read as far as it goes', () => {
    expect(parseWords('x'.repeat(2_000), noSynonyms).wanted).toHaveLength(1)
  })
})

test('words too common to look for count when nothing else was asked', () => {
  expect(typed('of the ')).toEqual(['of', 'the'])
  for (const word of wordsOf("sydd bydd cael dros dan hyd ond i'r o'r a'r na'r"))
    expect(isStopWord(word)).toBe(true)
})

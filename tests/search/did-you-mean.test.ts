import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean } from '#search/did-you-mean.ts'
import type { Need } from '#search/needs.ts'
import { parseWords } from '#search/parse.ts'
import { noSynonyms } from '#search/synonyms.ts'

const corrections: Record<string, string> = { hosing: 'housing', repiars: 'repairs', ysgl: 'ysgol' }

function meant(words: string, of: (word: string) => string | null = (word) => corrections[word] ?? null) {
  const needs = parseWords(words, noSynonyms).wanted.map((term): Need => {
    const corrected = term.words.length === 1 ? of(term.words[0] ?? '') : null
    return { term, phrases: [], apart: [], documents: 0, corrected }
  })
  return didYouMean(words, needs)
}

test.each([
  ['hosing repiars ', 'housing repairs'],
  ['Hosing, please', 'housing, please'],
  ['hosing and hosing', 'housing and housing'],
  ['hosing. Hosing?', 'housing. housing?'],
  ['rehosing hosing', 'rehosing housing'],
  ['hosing hosingly', 'housing hosingly'],
  ['hosing hosing-like', 'housing hosing-like'],
  ['hosing -hosing', 'housing -hosing'],
  ['hosing "hosing plan"', 'housing "hosing plan"'],
  ['hosing “hosing plan', 'housing “hosing plan'],
  ["ysgl a'r ysgl", "ysgol a'r ysgol"],
])('%s: %s', (words, expected) => {
  expect(meant(words)).toBe(expected)
})

test('without a misspelt word nothing is offered', () => {
  expect(meant('housing repairs')).toBeNull()
})

test('whatever is typed, only the misspelt words change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const offered = meant(words, () => '$&')
      if (offered !== null) expect(offered).toContain('$&')
    }),
  )
})

import { expect, test } from 'vitest'
import { misspell, seedOf } from '#scripts/bench/misspell.ts'
import { slipsBetween } from '#search/typos.ts'

const words = 'How housing associations answer complaints about damp, in 2024'

test('one word of five letters or more has one slip, never in its first letter', () => {
  for (let seed = 1; seed < 300; seed += 1) {
    const [before, after] = [words.split(' '), misspell(words, seed).split(' ')]
    const changed = before.flatMap((word, index) =>
      word === after[index] ? [] : [[word, after[index] ?? '']],
    )
    expect(changed).toHaveLength(1)
    const [word = '', slipped = ''] = changed[0] ?? []
    expect(word.length).toBeGreaterThanOrEqual(5)
    expect(slipped[0]).toBe(word[0])
    expect(slipsBetween(slipped, word)).toBe(1)
  }
})

test('the same seed gives the same slip', () => {
  expect(misspell(words, 7)).toBe(misspell(words, 7))
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => misspell(words, seed))).size).toBeGreaterThan(1)
})

test('short words and numbers stay as they are', () => {
  expect(misspell('a GP in 202404610', 1)).toBe('a GP in 202404610')
})

test('seeds depend on the text', () => {
  expect(seedOf('q1')).not.toBe(seedOf('q2'))
})

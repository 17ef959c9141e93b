import { describe, expect, test } from 'vitest'
import { cutAtWord, firstSentences } from '#app/use-cases/imports/shorten.ts'

describe('the first sentences', () => {
  test('are all of a short text, on one line', () => {
    expect(firstSentences(' One.\n\nTwo.  ', 100)).toBe('One. Two.')
  })

  test('end with the last sentence that fits', () => {
    expect(firstSentences('One is here. Two is here. Three is far too long to fit.', 30)).toBe(
      'One is here. Two is here.',
    )
  })

  test('do not end at a title or an abbreviation', () => {
    expect(firstSentences('We met Mr. Jones, e.g. on a Monday in the hall of the town.', 40)).toBe(
      'We met Mr. Jones, e.g. on a Monday in…',
    )
  })

  test('are cut at a word when not even the first fits', () => {
    expect(firstSentences('A sentence that goes on and on and never seems to end', 30)).toBe(
      'A sentence that goes on and…',
    )
  })

  test.each([20, 33, 100, 500])('are never longer than %i characters', (limit) => {
    const texts = [
      'word '.repeat(300),
      'x'.repeat(2_000),
      'Short. '.repeat(200),
      '😀'.repeat(600),
      '. '.repeat(600),
    ]
    for (const text of texts) expect(firstSentences(text, limit).length).toBeLessThanOrEqual(limit)
  })
})

describe('a cut', () => {
  test('never leaves half a character', () => {
    expect(cutAtWord('😀'.repeat(30), 20)).toMatch(/^(😀)+…$/u)
  })

  test('leaves what fits as it is', () => {
    expect(cutAtWord('as it is', 8)).toBe('as it is')
  })
})

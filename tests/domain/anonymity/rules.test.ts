import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '#app/domain/anonymity/detect.ts'
import { ruleIds } from '#app/domain/anonymity/finding.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { readText } from '#app/domain/anonymity/read-text.ts'
import { rules } from '#app/domain/anonymity/rules.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples.found)('finds something in “%s”', (sentence) => {
    expect(rule.find(readText(sentence))).not.toEqual([])
  })

  test.each(rule.examples.clean)('finds nothing in “%s”', (sentence) => {
    expect(rule.find(readText(sentence))).toEqual([])
  })

  test('names its source', () => {
    expect(rule.source.length).toBeGreaterThan(10)
  })
})

test('every rule id but the deny list’s belongs to one rule', () => {
  expect([...rules.map((rule) => rule.id), 'deny-list'].sort()).toEqual([...ruleIds].sort())
})

describe('hostile text', () => {
  /** Pieces that begin what rules look for and never end it. */
  const pieces = [
    'a',
    'A',
    'Aa ',
    'Mr ',
    'Mrs A. ',
    'A. ',
    'A-',
    'Aled ',
    'ap ',
    'Will ',
    'Jones, ',
    'her daughter ',
    'the only ',
    'the only aaa ',
    'yr unig aa ',
    '1',
    '11 ',
    '1-',
    '12 34 ',
    '0',
    '07700 ',
    '(0',
    '4111 ',
    'GB82 ',
    'AB12',
    'QQ 12 ',
    '999 583 ',
    '51.41537, ',
    '///a.b',
    '@a.',
    'a@',
    'a.b@c.',
    'a@b.c.',
    'ref ',
    'case ',
    'case of her ',
    'ref: AB/',
    '1 Jan ',
    'born 1 ',
    '2023-',
    '14 Heol ',
    '14 Aa Aa ',
    'Flat 1, ',
    'aged ',
    '83-year-',
    'one ar ',
    'tri ar ugain ',
    'http://',
    'www.a',
    '’',
    "'s ",
    '"',
    '. ',
    '\n',
    '  ',
    '\u0301',
    'ŵ',
    'İ',
    '\ud83d',
    'six-bed aaa ',
    'Huntington’s in ',
    '.'.repeat(50),
  ]

  /** Worst of several tries would measure the machine; the best of three measures the rules. */
  function millisecondsFor(text: string): number {
    const tries = [1, 2, 3].map(() => {
      const before = process.cpuUsage()
      detect(text, 'en', noLists)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    return Math.min(...tries)
  }

  const long = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length)).slice(0, 60_000)

  test.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    '60,000 characters of %s take no longer than others',
    (_, piece) => {
      expect(millisecondsFor(long(piece))).toBeLessThan(400)
    },
  )

  test('of any pieces in any order is read in bounded time, and places fit the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (some) => {
        const text = long(some.join(''))
        expect(millisecondsFor(text)).toBeLessThan(400)
        for (const { start, end, text: words } of detect(text, 'cy', noLists))
          expect(text.slice(start, end)).toBe(words)
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  test('twice as long takes about twice the time, not four times', () => {
    for (const piece of ['Aa ', 'a@b.c.', '14 Aa Aa ', 'the only aaa ', 'Mrs A. ']) {
      const half = millisecondsFor(long(piece).slice(0, 30_000))
      expect(millisecondsFor(long(piece))).toBeLessThan(Math.max(60, half * 3.5))
    }
  })
})

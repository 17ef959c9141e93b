import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { detect } from '#app/domain/anonymity/detect.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { readText } from '#app/domain/anonymity/read-text.ts'
import { rules } from '#app/domain/anonymity/rules.ts'
import { readCorpus } from '#scripts/bench/anonymity-corpus.ts'

/**
 * Two proofs, since each can miss what the other sees: patterns that run over a whole text are looked at, and every rule is
 * timed on texts made to mislead it. Time is the processor's, the best of several tries, so that a busy machine changes
 * nothing.
 */

const everyExample = rules.flatMap(({ examples }) => [...examples.found, ...examples.clean])

describe('patterns that run over a whole text', () => {
  const { exec } = RegExp.prototype
  const overLong = new Set<string>()
  const long = `${everyExample.join(' ')}\n`.repeat(8)

  beforeAll(() => {
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      if (text.length > 1_000) overLong.add(this.source)
      return exec.call(this, text)
    }
    try {
      detect(long, 'en', noLists)
    } finally {
      RegExp.prototype.exec = exec
    }
  })
  afterAll(() => overLong.clear())

  test('are those of all rules that have patterns', () => {
    expect(overLong.size).toBeGreaterThan(25)
  })

  test('repeat nothing without a bound, but for the words of the text, each of which is read once', () => {
    const unbounded = [...overLong].filter((source) => repeatsWithoutBound(source))
    expect(unbounded).toEqual(["[\\p{L}\\p{M}\\p{N}]+(?:[-‑'’][\\p{L}\\p{M}\\p{N}]+)*"])
  })

  test('would be seen if they did', () => {
    expect(['a+', 'a*b', '(?:ab){2,}', '[+]a*?'].map(repeatsWithoutBound)).toEqual([true, true, true, true])
    expect(['a{1,9}', '\\+', '[*+]', '(?:a|b)?', '\\p{L}'].map(repeatsWithoutBound)).toEqual(
      Array.from({ length: 5 }, () => false),
    )
  })
})

/** Whether a pattern has `*`, `+` or `{n,}` as a repetition: not escaped and not inside a class. */
function repeatsWithoutBound(source: string): boolean {
  const bare = source
    .replace(/\\[pP]\{[^}]*\}/g, 'x')
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
  return /[*+]|\{\d+,\}/.test(bare)
}

/** Pieces of a rule's own examples: words, halves of words, what stands between them, and what begins and never ends. */
function piecesOf(examples: readonly string[]): string[] {
  const pieces = examples.flatMap((example) => {
    const words = example.split(' ')
    return [
      ...words,
      ...words.map((word) => `${word} `),
      ...words.map((word) => word.slice(0, Math.ceil(word.length / 2))),
      ...words.map((_, i) => `${words.slice(0, i + 1).join(' ')} `),
      example,
    ]
  })
  return [...new Set([...pieces, ' ', '. ', ', ', '\n', '’s ', '-', '1', 'A', 'Aa '])].filter(
    (piece) => piece !== '',
  )
}

const shortest = 12_000

function milliseconds(work: () => void): number {
  const tries = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...tries)
}

/** Four times the text may take ten times as long, never sixteen; below the floor a clock says nothing. */
function expectLinear(find: (text: string) => () => void, unit: string): void {
  const long = unit.repeat(Math.ceil((4 * shortest) / unit.length))
  const [once, twice, four] = [1, 2, 4].map((times) =>
    milliseconds(find(long.slice(0, times * shortest))),
  ) as [number, number, number]
  expect(four, JSON.stringify(unit.slice(0, 200))).toBeLessThan(Math.max(60, 10 * once, 5 * twice))
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test('takes time in proportion to the text, whatever is in it', () => {
    const pieces = piecesOf([...rule.examples.found, ...rule.examples.clean])
    const unit = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.constantFrom(...pieces).map((piece) => piece.repeat(7)),
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(unit, (text) => {
        expectLinear((long) => {
          const read = readText(long)
          return () => rule.find(read)
        }, text)
      }),
      { numRuns: 12 },
    )
  }, 120_000)
})

test('a thousand words of casework take less than 20 ms', () => {
  const words = readCorpus()
    .map(({ text }) => text)
    .join(' ')
    .split(' ')
    .slice(0, 1_000)
    .join(' ')
  expect(milliseconds(() => detect(words, 'en', noLists))).toBeLessThan(20)
})

test('finding the words takes time in proportion to the text', () => {
  const unit = fc.array(fc.constantFrom(...piecesOf(everyExample)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(unit, (parts) => {
      expectLinear((long) => () => readText(long), parts.join(''))
    }),
    { numRuns: 12 },
  )
}, 120_000)

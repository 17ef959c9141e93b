import { describe, expect, test } from 'vitest'
import type { WordPart } from '#app/domain/word-changes.ts'
import { compareTexts } from '#app/use-cases/comparing/compare-texts.ts'

const side = (parts: readonly WordPart[], left: WordPart['change']) =>
  parts.flatMap((part) => (part.change === left ? [] : part.text)).join('')

describe('comparing two texts word by word', () => {
  test('words replaced side by side read as one change', () => {
    expect(compareTexts('It took three weeks to answer.', 'It took two days to answer.')).toEqual([
      { text: 'It took ', change: 'same' },
      { text: 'three weeks', change: 'removed' },
      { text: 'two days', change: 'added' },
      { text: ' to answer.', change: 'same' },
    ])
  })

  test('both texts can be read back from the parts, in Welsh too, markup and line ends included', () => {
    const before = 'Aeth y tîm i’r ŵyl.\r\n\r\n**Tair** wythnos <b>wedyn</b>…'
    const after = 'Aeth y tîm cyfan i’r ŵyl.\n\n**Pedair** wythnos <b>wedyn</b>! 🙂'
    const parts = compareTexts(before, after)
    expect(side(parts, 'added')).toBe(before.replaceAll('\r\n', '\n'))
    expect(side(parts, 'removed')).toBe(after)
    expect(parts).toContainEqual({ text: 'Tair', change: 'removed' })
  })

  test('line ends of another kind are no change, and an empty text is all added or all removed', () => {
    expect(compareTexts('a\r\nb', 'a\nb')).toEqual([{ text: 'a\nb', change: 'same' }])
    expect(compareTexts('', 'a')).toEqual([{ text: 'a', change: 'added' }])
    expect(compareTexts('a', '')).toEqual([{ text: 'a', change: 'removed' }])
    expect(compareTexts('', '')).toEqual([])
  })

  test('two long texts with nothing in common count as rewritten, in bounded time', () => {
    const text = (prefix: string) =>
      Array.from({ length: 10_000 }, (_, n) => `${prefix}${(n * 7919) % 9973}`).join(' ')
    const began = performance.now()
    const parts = compareTexts(text('a'), text('b'), 50)
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(parts.map((part) => part.change)).toEqual(['removed', 'added'])
  })
})

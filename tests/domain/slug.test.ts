import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from '#app/domain/slug.ts'

describe('an address made from a title', () => {
  test.each([
    ['Calling back within a day', 'calling-back-within-a-day'],
    ['Gofal dros y tŷ: Ŵyr a’r Ŷd', 'gofal-dros-y-ty-wyr-ar-yd'],
    ['ÂÊÎÔÛŴŶ äëïöüẅÿ', 'aeiouwy-aeiouwy'],
    ["Don't wait", 'dont-wait'],
    ['  --A & B, 50% (2026)! ', 'a-b-50-2026'],
    ['Straße, smørrebrød, cœur', 'strasse-smorrebrod-coeur'],
    ['ﬁrst № ½', 'first-no-1-2'],
    ['', 'record'],
    ['!!!', 'record'],
    ['健康', 'record'],
  ])('of %j is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('is cut at a word when it is long', () => {
    expect(slugOf(`${'word '.repeat(16)}more`)).toBe('word-'.repeat(16).slice(0, -1))
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(39)}`)).toHaveLength(80)
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toBe('a'.repeat(40))
    expect(slugOf('a'.repeat(100))).toBe('a'.repeat(80))
  })

  test('is always words of ASCII letters and digits joined by hyphens, and its own address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugOf(title)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})

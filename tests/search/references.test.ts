import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areYears, askedReference, referenceParts } from '#search/references.ts'

describe('case references', () => {
  test.each([
    ['202404610', '2404610'],
    ['22 001 239', '001239'],
    ['22-001-239', '22001239'],
    ['DEMO/0042', 'demo0042'],
    ['DEMO/0042', '0042'],
  ])('%s has the part %s', (reference, part) => {
    expect(referenceParts(reference)).toContain(part)
  })

  test('short ones have no parts', () => {
    expect(referenceParts('A12')).toEqual([])
  })

  test('every piece of four letters or more begins one of the parts', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 15 })
    fc.assert(
      fc.property(digits, fc.nat(), fc.nat(), (reference, from, length) => {
        const start = from % (reference.length - 3)
        const piece = reference.slice(start, start + 4 + (length % 8))
        expect(referenceParts(reference).some((part) => part.startsWith(piece))).toBe(true)
      }),
    )
  })

  test.each([
    [['2024'], true],
    [['2023', '24'], true],
    [['2021', '2022'], true],
    [['2023', '145'], false],
    [['22', '001'], false],
    [['001239'], false],
  ])('%j are years: %s', (words, years) => {
    expect(areYears(words)).toBe(years)
  })

  test('years, words without a number and short numbers are no references', () => {
    expect(askedReference(['2024'])).toBeNull()
    expect(askedReference(['housing'])).toBeNull()
    expect(askedReference(['42'])).toBeNull()
    expect(askedReference(['22', '001', '239'])).toEqual({ compact: '22001239', begins: true })
    expect(askedReference(['0042'])).toEqual({ compact: '0042', begins: false })
  })
})

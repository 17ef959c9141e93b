import { describe, expect, test } from 'vitest'
import { isCaseReference, outcomeOfCase, redressTotal } from '#app/domain/excerpt.ts'
import type { Outcome, Scheme } from '#app/domain/vocabulary.ts'

const heads = (...outcomes: (Outcome | '')[]) => outcomes.map((outcome) => ({ outcome }))

describe('the outcome of a case follows from its heads', () => {
  test.each<[string, (Outcome | '')[], Outcome | null]>([
    ['none given', [], null],
    ['not decided yet', ['', ''], null],
    ['one', ['not-upheld'], 'not-upheld'],
    ['all alike', ['upheld', 'upheld'], 'upheld'],
    ['some upheld', ['upheld', 'not-upheld'], 'partly-upheld'],
    ['partly upheld among others', ['discontinued', 'partly-upheld'], 'partly-upheld'],
    ['nothing upheld, mixed', ['discontinued', 'early-resolution'], 'early-resolution'],
    ['one not decided', ['upheld', ''], 'upheld'],
  ])('%s', (_, given, expected) => {
    expect(outcomeOfCase(heads(...given))).toBe(expected)
  })
})

describe('case references have the form of their scheme', () => {
  test.each<[Scheme | '', string, boolean]>([
    ['psow', '202301234', true],
    ['psow', '2023-01234', false],
    ['lgsco', '23 001 234', true],
    ['lgsco', '23001234', false],
    ['phso', 'P-004641', true],
    ['phso', '004641', false],
    ['housing-ombudsman', '202301234', true],
    ['', 'anything', true],
  ])('%s %s', (scheme, reference, expected) => {
    expect(isCaseReference(scheme, reference)).toBe(expected)
  })
})

test('redress adds up pounds however they were typed', () => {
  expect(redressTotal([{ amount: '£1,250' }, { amount: '99.50' }, { amount: '' }])).toBe(1349.5)
})

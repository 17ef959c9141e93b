import { describe, expect, it } from 'vitest'
import { countedWords, daysKept } from '#app/domain/missed-search.ts'

describe('the words that are counted', () => {
  it.each([
    ['  Damp   and MOULD ', 'damp and mould'],
    ['tŷ cymdeithasol', 'ty cymdeithasol'],
    ['"duty of candour"', 'duty of candour'],
    ['A&E waits', 'a&e waits'],
    ["carer's assessment", "carer's assessment"],
    ['fly-tipping - again', 'fly-tipping again'],
    ['section 21', 'section 21'],
    ['covid 2020', 'covid 2020'],
    ['20mph limits', '20mph limits'],
    ['doctor appointment', 'doctor appointment'],
  ])('%j counts as %j', (typed, counted) => expect(countedWords(typed)).toBe(counted))

  it('are cut', () => expect(countedWords('x'.repeat(500))).toBe('x'.repeat(100)))

  it.each(['', ' ', '???', '\u0000', '👍'])('%j has none', (typed) => expect(countedWords(typed)).toBeNull())
})

describe('what might be about a person is not counted:', () => {
  it.each([
    'nia@people.example',
    'nia @ example',
    '202404610',
    '22 001 239',
    '22-001-239',
    '02920 123456',
    '+44 (0)29 2012 3456',
    'born 12/03/1961',
    'QQ 12 34 56 C',
    'CF35 5LJ',
    'sw1a1aa parking',
    'Mrs Jones complaint',
    'dr. evans',
    'my mother was left waiting on the ward all night',
    '٠١٢٣٤٥٦٧',
  ])('%j', (typed) => expect(countedWords(typed)).toBeNull())
})

it('words are kept thirteen months, and ninety days when they are rare', () => {
  expect(daysKept('2026-03-02')).toEqual({ from: '2025-02-02', rareFrom: '2025-12-02' })
  expect(daysKept('2026-01-15')).toEqual({ from: '2024-12-15', rareFrom: '2025-10-17' })
})

import { describe, expect, it } from 'vitest'
import { whyNotCleared, type Clearance } from '#app/domain/anonymity/clearance.ts'
import { locate, placeOf, repeats } from '#app/domain/anonymity/decision.ts'
import { detect } from '#app/domain/anonymity/detect.ts'
import { findInContent, type Look } from '#app/domain/anonymity/in-content.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { pseudonyms } from '#app/domain/anonymity/pseudonyms.ts'
import { replaceIn } from '#app/domain/anonymity/replace.ts'
import { english, excerpt } from '#tests/support/builders.ts'

const clear: Clearance = { kind: 'excerpt', open: 0, openInEntries: 0, required: false, checked: 'yes' }

describe('what stands in the way of publishing', () => {
  it.each([
    ['nothing in a cleared excerpt', {}, null],
    ['an open finding in an excerpt', { open: 1 }, 'findings-open'],
    ['nobody else having looked at an excerpt', { checked: 'no' }, 'not-checked'],
    ['a change since somebody looked', { checked: 'before-changes' }, 'checked-before-changes'],
    ['an open finding before a look that is missing', { open: 2, checked: 'no' }, 'findings-open'],
    ['nothing in a case study with open findings', { kind: 'case-study', open: 9, checked: 'no' }, null],
    [
      'an open finding where the organisation says so',
      { kind: 'case-study', open: 1, required: true },
      'findings-open',
    ],
    ['no second person for a case study', { kind: 'case-study', required: true, checked: 'no' }, null],
    ['an open finding in a casebook’s own words', { kind: 'casebook', open: 1 }, 'findings-open'],
    [
      'an open finding in a casebook’s excerpts',
      { kind: 'casebook', openInEntries: 1 },
      'findings-open-in-entries',
    ],
    ['no second person for a casebook', { kind: 'casebook', checked: 'no' }, null],
  ] as const)('%s', (_, given, expected) => {
    expect(whyNotCleared({ ...clear, ...given })).toBe(expected)
  })
})

const words = excerpt({
  complaint: english('Mrs Eluned Carrow rang. Mrs Eluned Carrow wrote.'),
  recommendations: [
    {
      id: 'recommendation-1',
      text: english('Apologise to Mr Huw Penry.'),
      kind: '',
      beneficiary: '',
      amount: '',
      due: '',
      status: '',
      within: '',
    },
  ],
})
const look: Look = (text, language) => detect(text, language, noLists)
const found = () => locate(findInContent('excerpt', words, 'en', look))

describe('a finding', () => {
  it('is told apart from one with the same words in the same text', () => {
    const subjects = found().map(({ subject }) => subject)
    expect(subjects).toHaveLength(3)
    expect(new Set(subjects).size).toBe(3)
  })

  it('stays itself when rows before it come and go, and when other text changes', () => {
    const [row] = words.recommendations
    const moved = { ...words, recommendations: [{ ...row!, text: english('Apologise.') }, row!] }
    const subjects = locate(findInContent('excerpt', moved, 'en', look)).map(({ subject }) => subject)
    expect(subjects).toEqual(found().map(({ subject }) => subject))
  })

  it('has a place without the number of its row, and one place for all files', () => {
    expect(placeOf('heads.3.text')).toBe('heads.text')
    expect(placeOf('files.abc')).toBe('files')
  })
})

it('words are replaced where they stand, in fields and in rows, and nowhere else', () => {
  const replacements = found().map(({ field, language, finding }) => ({
    field,
    language,
    start: finding.start,
    end: finding.end,
    words: finding.suggestion ?? '',
  }))
  const { complaint, recommendations, ...rest } = replaceIn('excerpt', words, replacements)
  expect(complaint.en).toBe('Mrs X rang. Mrs X wrote.')
  expect(recommendations[0]?.text.en).toBe('Apologise to Mr Y.')
  expect({ ...words, complaint: 0, recommendations: 0 }).toEqual({
    ...rest,
    complaint: 0,
    recommendations: 0,
  })
})

it('somebody in the case’s key keeps their letter, and nobody else is given it', () => {
  const letterOf = pseudonyms([], [{ stands: 'Mr X', words: 'Mr Huw Penry' }])
  expect(letterOf('Mrs Eluned Carrow')).toBe('Y')
  expect(letterOf('Penry')).toBe('X')
})

it('a reason that repeats the words is found out', () => {
  expect(repeats('Because MRS CARROW agreed', 'Mrs Carrow')).toBe(true)
  expect(repeats('She agreed in writing', 'Mrs Carrow')).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { detect } from '#app/domain/anonymity/detect.ts'
import { listsOf, noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { pseudonyms } from '#app/domain/anonymity/pseudonyms.ts'

const kindsIn = (text: string) => detect(text, 'en', noLists).map(({ kind }) => kind)

describe('findings', () => {
  test('say where they stand, to the letter, also behind characters of two units', () => {
    const text = '👍 Mrs Begum’s son rang 07700 900123.'
    const findings = detect(text, 'en', noLists)
    expect(findings.map(({ text: words }) => words)).toEqual(['Mrs Begum', '07700 900123'])
    for (const { start, end, text: words } of findings) expect(text.slice(start, end)).toBe(words)
  })

  test('of one layer do not overlap, and the rule that knows more wins', () => {
    expect(kindsIn('Her date of birth is 14 March 1947.')).toEqual(['date-of-birth'])
    expect(kindsIn('He lives at 27 Gladstone Terrace, SA89 9ZZ.')).toEqual(['address', 'postcode'])
    expect(kindsIn('Write to huw.penry@example.com now.')).toEqual(['email'])
  })

  test('that single somebody out may hold others', () => {
    expect(kindsIn('Mrs Begum is the only dentist in Llanfechell.')).toEqual(['name', 'singling-out'])
  })

  test('are made from the names in web addresses, not from their numbers', () => {
    expect(kindsIn('See https://example.org/david-jones/07700900123?dob=14/03/1947 for it.')).toEqual([
      'name',
    ])
  })
})

describe('suggestions are words of the language of the text', () => {
  test.each([
    ['en', 'Mrs Eluned Carrow fell.', 'Mrs X'],
    ['en', 'Mr and Mrs Haverstock fell.', 'Mr and Mrs X'],
    ['en', 'She fell on 17 October 2023.', 'October 2023'],
    ['cy', 'Cwympodd Mrs D ar 9fed o Orffennaf 2022.', 'Gorffennaf 2022'],
    ['cy', 'Cwympodd Mrs D ar 3 Mai 2022.', 'Mai 2022'],
    ['en', 'She fell on 2023-03-28.', 'March 2023'],
    ['en', 'She was born on 14 March 1947.', 'the 1940s'],
    ['cy', 'Ganwyd hi ar 14 Mawrth 1947.', 'y 1940au'],
    ['en', 'Mr H, aged 59, waited.', 'in middle age'],
  ] as const)('%s: %s', (language, text, suggestion) => {
    expect(detect(text, language, noLists).map((finding) => finding.suggestion)).toEqual([suggestion])
  })
})

describe('the portal’s own lists', () => {
  test('what is allowed is no finding, but the same words elsewhere are', () => {
    const lists = listsOf({ allow: ['David Jones Memorial Fund', 'Sir Idris Vaughan'], deny: [] })
    const text = 'The david Jones Memorial Fund paid, said Sir Idris Vaughan. Then David Jones came.'
    expect(detect(text, 'en', lists).map(({ start }) => text.slice(start))).toEqual(['David Jones came.'])
  })

  test('what is denied is always a finding, as whole words, in any capitals', () => {
    const lists = listsOf({ allow: [], deny: ['Pentre Cwta', '  '] })
    const text = 'PENTRE CWTA floods; Pentre Cwtach does not.'
    expect(detect(text, 'en', lists)).toMatchObject([
      { rule: 'deny-list', start: 0, end: 11, confidence: 'sure' },
    ])
  })
})

describe('pseudonyms', () => {
  test('one letter for one person, however they are named', () => {
    const letterOf = pseudonyms(['Mrs Eluned Carrow and Huw Penry'])
    expect(['Mrs Eluned Carrow', 'Huw Penry', 'Mrs Carrow', 'Carrow, Eluned'].map(letterOf)).toEqual([
      'X',
      'Y',
      'X',
      'X',
    ])
  })

  test('people of one family have a letter each, and each name goes to whom it can mean', () => {
    const letterOf = pseudonyms([])
    const named = [
      'Mr Gwilym Penrhosyn',
      'Eluned Penrhosyn',
      'Mr Penrhosyn',
      'Gwilym',
      'Mrs Penrhosyn',
      'G. Penrhosyn',
      'Ms E Penrhosyn',
      'Miss Ffion Penrhosyn',
    ]
    expect(named.map(letterOf)).toEqual(['X', 'Y', 'X', 'X', 'Y', 'X', 'Y', 'Z'])
  })

  test('no letter that somebody already has', () => {
    expect(pseudonyms(['Mrs X’s sister', 'Plentyn Y'])('Huw Penry')).toBe('Z')
  })

  test('more people than letters still have one each', () => {
    const letterOf = pseudonyms([])
    const all = Array.from({ length: 40 }, (_, i) => letterOf(`Person${i}`))
    expect(new Set(all).size).toBe(40)
  })
})

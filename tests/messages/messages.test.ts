import { describe, expect, it } from 'vitest'
import { cy } from '#app/messages/cy.ts'
import { dateAndTime, dayOf, longDate } from '#app/messages/dates.ts'
import { en } from '#app/messages/en.ts'
import { plural } from '#app/messages/plural.ts'

describe('dates', () => {
  it('are said in words in both languages', () => {
    expect(longDate('2025-03-09', 'en')).toBe('9 March 2025')
    expect(longDate('2025-03-09', 'cy')).toBe('9 Mawrth 2025')
    expect(longDate('2025-03', 'cy')).toBe('Mawrth 2025')
  })

  it('of an instant are those of London', () => {
    expect(dateAndTime('2025-06-30T23:30:00.000Z', 'en')).toBe('1 July 2025, 00:30')
    expect(dayOf('2025-06-30T23:30:00.000Z')).toBe('2025-07-01')
  })

  it('that are none come back unchanged', () => {
    for (const text of ['', '2025-13', 'soon']) expect(longDate(text, 'en')).toBe(text)
  })
})

describe('plurals', () => {
  it('follow the same rules as Intl in Welsh', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    const rules = new Intl.PluralRules('cy')
    for (let n = 0; n <= 120; n++) expect(plural('cy', n, forms)).toBe(rules.select(n))
  })

  it('carry the number, and fall back to the other form', () => {
    expect(plural('en', 1, { one: '# item', other: '# items' })).toBe('1 item')
    expect(plural('en', 1234, { one: '# item', other: '# items' })).toBe('1,234 items')
    expect(plural('cy', 3, { other: '# eitem' })).toBe('3 eitem')
  })
})

describe('the messages', () => {
  it('have no empty English sentence without an empty Welsh one, and none left in English', () => {
    const same: string[] = []
    compare(en, cy, '', same)
    expect(same).toEqual([])
  })
})

/** Words that are rightly alike: names, examples, and words of both languages. */
const alike =
  /^(English|Cymraeg|Agenda|Sector|Iechyd|Tag|Llywodraeth|# person|RIS \(EndNote, Zotero, Mendeley\)|[^a-z]*)$/

function compare(english: unknown, welsh: unknown, path: string, same: string[]): void {
  if (typeof english === 'string') {
    expect(typeof welsh, path).toBe('string')
    expect(welsh === '', path).toBe(english === '')
    const ownWords = english.includes(' ') && !/\.example$|^\d/.test(path)
    if (english === welsh && ownWords && !alike.test(english) && !path.endsWith('example'))
      same.push(`${path}: ${english}`)
    return
  }
  if (typeof english !== 'object' || english === null) return
  for (const [key, value] of Object.entries(english))
    compare(value, (welsh as Record<string, unknown>)[key], `${path}.${key}`, same)
}

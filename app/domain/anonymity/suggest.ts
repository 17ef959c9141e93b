import type { RuleId } from './finding.ts'
import { monthAndYear, nameOfMonth } from './months.ts'
import { strongTitles } from './lists/personal-words.ts'
import { fold } from './lists/listed.ts'

type Language = 'en' | 'cy'
type Words = Record<Language, string>

/** Words to stand where a finding stands, in the language of the text; null where the sentence must be written anew. */
export function suggest(rule: RuleId, text: string, language: Language): string | null {
  const words = replacements[rule]
  if (words === undefined) return null
  return typeof words === 'function' ? words(text, language) : words[language]
}

const removed = (en: string, cy: string): Words => ({ en: `[${en} removed]`, cy: `[${cy}]` })
const letter: Words = { en: 'X', cy: 'X' }

const replacements: Partial<Record<RuleId, Words | ((text: string, language: Language) => string | null)>> = {
  'email-address': removed('e-mail address', 'tynnwyd y cyfeiriad e-bost'),
  'social-handle': removed('account', 'tynnwyd y cyfrif'),
  iban: removed('bank details', 'tynnwyd y manylion banc'),
  'payment-card': removed('card number', 'tynnwyd rhif y cerdyn'),
  'sort-code-and-account': removed('bank details', 'tynnwyd y manylion banc'),
  'nhs-number': removed('NHS number', 'tynnwyd y rhif GIG'),
  'national-insurance-number': removed('National Insurance number', 'tynnwyd y rhif Yswiriant Gwladol'),
  'phone-number': removed('telephone number', 'tynnwyd y rhif ffôn'),
  'map-coordinates': removed('location', 'tynnwyd y lleoliad'),
  'vehicle-registration': removed('registration', 'tynnwyd y rhif cofrestru'),
  'case-reference': removed('reference', 'tynnwyd y cyfeirnod'),
  'house-and-street': { en: 'their home', cy: 'eu cartref' },
  postcode: removed('postcode', 'tynnwyd y cod post'),
  'date-of-birth': (text, language) => decade(monthAndYear(text).year, language),
  'exact-date': monthOnly,
  'exact-age': (text, language) => ageBand(text, language),
  'titled-name': (text) => titled(text),
  'welsh-patronymic': letter,
  'full-name': letter,
  'initial-and-surname': letter,
  'surname-first': letter,
  'related-name': letter,
  'given-name': letter,
  'unlisted-name': letter,
  'small-care-home': { en: 'a care home in the area', cy: 'cartref gofal yn yr ardal' },
}

function monthOnly(text: string, language: Language): string | null {
  const { month, year } = monthAndYear(text)
  if (month === null) return year === null ? null : `${year}`
  const name = nameOfMonth(month, language)
  return year === null ? name : `${name} ${year}`
}

function decade(year: number | null, language: Language): string | null {
  if (year === null) return null
  const start = Math.floor(year / 10) * 10
  return language === 'en' ? `the ${start}s` : `y ${start}au`
}

const bands: readonly { upTo: number; words: Words }[] = [
  { upTo: 4, words: { en: 'a very young child', cy: 'plentyn ifanc iawn' } },
  { upTo: 12, words: { en: 'a child', cy: 'plentyn' } },
  { upTo: 19, words: { en: 'a teenager', cy: 'yn ei arddegau / ei harddegau' } },
  { upTo: 39, words: { en: 'a younger adult', cy: 'oedolyn iau' } },
  { upTo: 64, words: { en: 'in middle age', cy: 'yn ganol oed' } },
  { upTo: 200, words: { en: 'an older person', cy: 'person hŷn' } },
]

/** Ages in words are banded by the writer: "eighty-three" and "wyth deg tri" are rare and their sentences differ. */
function ageBand(text: string, language: Language): string | null {
  const years = /\d+/.exec(text)
  if (!years || /month|week|day/i.test(text)) return null
  return bands.find(({ upTo }) => Number(years[0]) <= upTo)?.words[language] ?? null
}

/** "Mrs Eluned Carrow" keeps its title: "Mrs X". A couple keeps both. */
function titled(text: string): string {
  const words = text.split(/\s+/)
  const titles = words.filter(
    (word) => strongTitles.has(fold(word).replace('.', '')) || /^(?:and|a|ac)$/.test(word),
  )
  return [...(titles.length > 0 ? titles : words.slice(0, 1)), 'X'].join(' ')
}

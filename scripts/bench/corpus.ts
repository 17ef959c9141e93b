import {
  evidenceLevels,
  maturities,
  organisationTypes,
  outcomes,
  regions,
  sectors,
  subjects,
  themes,
} from '#app/domain/vocabulary.ts'
import type { SearchDocument } from '#search/document.ts'
import { yes } from '#search/facets.ts'
import { isStopWord } from '#search/stop-words.ts'
import { Dice } from './dice.ts'
import { inventLanguage, type InventedLanguage } from './language.ts'

/** English function words in the order of their frequency, then words of this field, then inventions. */
const english = `the of and to a in that is was it for with as on be by at he this had not are but from or have an they
 which one you were her all she there would their we him been has when who will more no if out so said council people
 service complaint care housing health staff support repairs team report community children family social home time
 work tenants hospital local school information help letter information review policy training delay response damp`
const welsh = `yn y a i o ar yr ei am ac wedi mae ei gan eu bod ein at na oedd ond hyn fel un neu dros cael pobl gwasanaeth
 gofal iechyd cyngor tai cwyn cwynion plant cymuned teulu ysbyty gwaith ysgol cymorth polisi hyfforddiant llythyr oedi`

const bodies = 480
const casebooks = 40
const firstYear = 2013
const lastYear = 2026
/** Title and summary of 38 words together: with the body, 400. */
const lengths = { title: 8, summary: 30, body: 362 }

/** Records that look like a large portal's to a search engine, the same in every run. */
export interface Corpus {
  /** The record of this number, from 0; always the same. */
  record(number: number): SearchDocument
  records(count: number): Generator<SearchDocument>
  /** Words that about half of the records hold. */
  frequent: readonly string[]
}

export function makeCorpus(): Corpus {
  const languages = {
    english: inventLanguage(1, {
      known: distinct(english),
      onsets: 'b c d f g h l m n p r s t v w b c d l m r s t br ch cl gr pl pr sh st th tr',
      vowels: 'a e i o u a e i o a e ea ai ou',
      codas: ' n r l t m d st nd ck nt p',
      size: 400_000,
    }),
    welsh: inventLanguage(2, {
      known: distinct(welsh),
      onsets: 'b c d g h ll m n p r rh s t th ch dd gw cw br tr gl cl',
      vowels: 'a e i o w y ae ei wy aw',
      codas: ' n r l dd th ch d g s nt',
      size: 60_000,
    }),
  }
  const record = (number: number) => recordOf(number, languages)
  return {
    record,
    *records(count) {
      for (let number = 0; number < count; number += 1) yield record(number)
    },
    frequent: languages.english.words.filter((word) => !isStopWord(word)).slice(0, 10),
  }
}

function recordOf(
  number: number,
  { english, welsh }: Record<'english' | 'welsh', InventedLanguage>,
): SearchDocument {
  const dice = new Dice(number + 1)
  const texts = (language: InventedLanguage | null) => {
    const of = (length: number) => language?.text(dice, length) ?? ''
    return { title: of(lengths.title), summary: of(lengths.summary), body: of(lengths.body) }
  }
  const en = texts(english)
  const cy = texts(dice.share() < 0.1 ? welsh : null)
  const year = firstYear + Math.floor((lastYear - firstYear) * Math.sqrt(dice.share()))
  const reference = String(year * 100_000 + dice.between(0, 99_999))
  const facets = facetsOf(dice, String(year), cy.title !== '')
  return {
    id: `bench-${String(number).padStart(7, '0')}`,
    version: 1,
    title: { en: en.title, cy: cy.title },
    summary: { en: en.summary, cy: cy.summary },
    body: { en: en.body, cy: cy.body },
    keywords: [`${facets.organisation[0] ?? ''} council`, ...facets.theme].join(' \n ').replaceAll('-', ' '),
    references: facets.kind[0] === 'excerpt' ? [reference] : [],
    date: `${year}-${twoDigits(dice.between(1, 12))}-${twoDigits(dice.between(1, 28))}`,
    evidence: dice.between(0, 4),
    facets,
  }
}

/** A few values have most of the records, as among real bodies and subjects. */
function facetsOf(dice: Dice, year: string, inWelsh: boolean): SearchDocument['facets'] {
  const kind = ['case-study', 'excerpt', 'casebook'][unevenly(dice, 3)] ?? ''
  const isCase = kind === 'excerpt'
  const subject = pick(dice, subjects)
  const someTimes = (share: number) => (dice.share() < share ? [yes] : [])
  return {
    kind: [kind],
    theme: [...new Set(Array.from({ length: dice.between(1, 3) }, () => pick(dice, themes)))],
    subject: isCase ? [subject, `${subject}/${unevenly(dice, 8)}`] : [],
    sector: [pick(dice, sectors)],
    organisationType: [pick(dice, organisationTypes)],
    organisation: [`body-${unevenly(dice, bodies)}`],
    casebook: isCase ? [`casebook-${unevenly(dice, casebooks)}`] : [],
    region: [pick(dice, regions)],
    outcome: isCase ? [pick(dice, outcomes)] : [],
    evidence: isCase ? [] : [pick(dice, evidenceLevels)],
    maturity: isCase ? [] : [pick(dice, maturities)],
    year: [year],
    goodPractice: someTimes(0.1),
    welsh: inWelsh ? [yes] : [],
    measures: someTimes(0.3),
    coProduced: someTimes(0.15),
  }
}

function pick<T>(dice: Dice, values: readonly T[]): T {
  return values[unevenly(dice, values.length)] as T
}

/** From 0 up to `size`, the low ones oftener. */
function unevenly(dice: Dice, size: number): number {
  return Math.floor(dice.share() ** 2 * size)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function distinct(words: string): string {
  return [...new Set(words.split(/\s+/))].join(' ')
}

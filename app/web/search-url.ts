import { subjectAbove } from '#app/domain/sub-subject.ts'
import type { OpenVocabulary, Terms } from '#app/domain/terms.ts'
import {
  evidenceLevels,
  isOneOf,
  maturities,
  outcomes,
  recordKinds,
  type Language,
} from '#app/domain/vocabulary.ts'
import { readDay } from '#app/domain/written-date.ts'
import { usualSort } from '#app/paths.ts'
import { presentValue } from '#app/use-cases/search/present-value.ts'
import { facetKeys, yes, type FacetKey } from '#search/facets.ts'
import { lastPage, sorts, type Dates, type SearchQuery, type Sort } from '#search/query.ts'

/** What an address asks for, and what in it could not be used: the page says so. */
export interface ReadSearch {
  query: SearchQuery
  /** Filters that mean nothing (any more). */
  unknown: { facet: FacetKey; value: string }[]
  /** Some of its terms were merged into others: it is an old address of this search. */
  moved: boolean
  /** The dates as somebody typed them. */
  typedDates: Dates
  wrongDates: WrongDates
  /** Part of a name, to narrow the organisations that can be chosen. */
  organisationName: string
}

/** Why an end of the range was not used. */
export interface WrongDates {
  from: 'not-a-date' | null
  to: 'not-a-date' | 'before-from' | null
}

/** More values of one facet than anybody chooses by hand. */
const mostValues = 100
/** The engines read far less and say so; this only bounds what is carried through the page. */
const longestTyped = 2_000
const longestName = 100
const longestDate = 40

/** Reads what `paths.searchFor` writes and what the search form sends. Parameters that are not ours are ignored. */
export function readSearchUrl(asked: URLSearchParams, language: Language, terms: Terms): ReadSearch {
  const typed = (asked.get('q') ?? '').slice(0, longestTyped)
  const words = typed.trim() === '' ? '' : typed
  const filters: SearchQuery['filters'] = {}
  const unknown: ReadSearch['unknown'] = []
  let moved = false
  for (const facet of facetKeys) {
    const typedValues = asked.getAll(facet).filter((value) => value !== '')
    const present = typedValues.slice(0, mostValues).map((value) => presentValue(facet, value, terms))
    moved ||= present.some((value, i) => value !== typedValues[i])
    const values = [...new Set(present)]
    const known = values.filter((value) => isKnown[facet](value, terms))
    unknown.push(...values.filter((value) => !known.includes(value)).map((value) => ({ facet, value })))
    if (known.length > 0) filters[facet] = known
  }
  const { dates, ...readDates } = readRange(asked)
  const query = {
    words,
    filters,
    dates,
    sort: readSort(asked.get('sort'), words),
    page: readPage(asked.get('page')),
    language,
  }
  const organisationName = (asked.get('organisationName') ?? '').trim().slice(0, longestName)
  return { query, unknown, moved, ...readDates, organisationName }
}

const isIn = (list: readonly string[]) => (value: string) => isOneOf(list, value)
const isTerm = (of: OpenVocabulary) => (value: string, terms: Terms) => isOneOf(terms.known(of), value)
const isAddressPart = (value: string) => /^[a-z0-9-]{1,100}$/.test(value)

/** Whether there is such an organisation, casebook or part of a subject is for the database to say: see searchRecords. */
const isKnown: Record<FacetKey, (value: string, terms: Terms) => boolean> = {
  kind: isIn(recordKinds),
  theme: (value, terms) => isTerm('theme')(value, terms) || isTerm('themeGroup')(value, terms),
  subject: (value, terms) =>
    isTerm('subject')(subjectAbove(value), terms) &&
    value.split('/').every(isAddressPart) &&
    value.length <= 150,
  sector: isTerm('sector'),
  organisationType: isTerm('organisationType'),
  organisation: (value) => /^[\w-]{1,100}$/.test(value),
  casebook: isAddressPart,
  region: isTerm('region'),
  outcome: isIn(outcomes),
  evidence: isIn(evidenceLevels),
  maturity: isIn(maturities),
  year: (value) => /^(?:1[89]|2[01])\d\d$/.test(value),
  goodPractice: isIn([yes]),
  welsh: isIn([yes]),
  measures: isIn([yes]),
  coProduced: isIn([yes]),
}

/** An end that is no date, or an end before its beginning, is left open: better some results than none. */
function readRange(asked: URLSearchParams): {
  dates: Dates
  typedDates: Dates
  wrongDates: WrongDates
} {
  const typedDates = { from: readTyped(asked.get('from')), to: readTyped(asked.get('to')) }
  const from = readDay(typedDates.from, 'first')
  const to = readDay(typedDates.to, 'last')
  const isBefore = from !== null && to !== null && to < from
  const isWrong = (typed: string, day: string | null) => typed !== '' && day === null
  return {
    dates: { from: from ?? '', to: isBefore ? '' : (to ?? '') },
    typedDates,
    wrongDates: {
      from: isWrong(typedDates.from, from) ? 'not-a-date' : null,
      to: isBefore ? 'before-from' : isWrong(typedDates.to, to) ? 'not-a-date' : null,
    },
  }
}

function readTyped(date: string | null): string {
  return (date ?? '').trim().slice(0, longestDate)
}

/** Without words nothing is more relevant than anything else. */
function readSort(asked: string | null, words: string): Sort {
  const sort = isOneOf(sorts, asked) ? asked : usualSort(words)
  return sort === 'relevance' ? usualSort(words) : sort
}

function readPage(asked: string | null): number {
  const page = /^\d+$/.test(asked ?? '') ? Number(asked) : 1
  return Math.min(Math.max(page, 1), lastPage)
}

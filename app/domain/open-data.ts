import { outcomeOfCase, poundsOf, type Excerpt } from './excerpt.ts'
import type { Edition, PortalRecord } from './record.ts'
import type { Bilingual } from './text.ts'
import type { Region, Sector } from './vocabulary.ts'

/** The vocabularies whose ids the open data hold. */
export const openCodes = [
  'outcome',
  'scheme',
  'reportType',
  'sector',
  'region',
  'subject',
  'theme',
  'recommendationKind',
  'beneficiary',
  'recommendationStatus',
] as const
export type OpenCodes = (typeof openCodes)[number]

/** What a column holds; lists are joined by `; ` in a CSV file. Days are `YYYY-MM-DD`, money is in pounds. */
export interface OpenColumn {
  key: string
  holds: 'id' | 'text' | 'texts' | 'day' | 'code' | 'codes' | 'count' | 'pounds' | 'flag' | 'address'
  codes?: OpenCodes
}

/** A published case; the same columns stand in each row about one of its findings or recommendations. */
export const caseColumns = [
  { key: 'case', holds: 'id' },
  { key: 'address', holds: 'address' },
  { key: 'edition', holds: 'count' },
  { key: 'published', holds: 'day' },
  { key: 'scheme', holds: 'code', codes: 'scheme' },
  { key: 'references', holds: 'texts' },
  { key: 'title_en', holds: 'text' },
  { key: 'title_cy', holds: 'text' },
  { key: 'body_en', holds: 'text' },
  { key: 'body_cy', holds: 'text' },
  { key: 'body_is_named', holds: 'flag' },
  { key: 'report_date', holds: 'day' },
  { key: 'report_type', holds: 'code', codes: 'reportType' },
  { key: 'sector', holds: 'code', codes: 'sector' },
  { key: 'region', holds: 'code', codes: 'region' },
  { key: 'subject', holds: 'code', codes: 'subject' },
  { key: 'part_of_subject_en', holds: 'text' },
  { key: 'part_of_subject_cy', holds: 'text' },
  { key: 'themes', holds: 'codes', codes: 'theme' },
  { key: 'case_outcome', holds: 'code', codes: 'outcome' },
  { key: 'good_practice_noted', holds: 'flag' },
  { key: 'demonstration', holds: 'flag' },
  { key: 'source', holds: 'text' },
  { key: 'licence', holds: 'text' },
] as const satisfies readonly OpenColumn[]

export const findingColumns = [
  { key: 'id', holds: 'id' },
  { key: 'number', holds: 'count' },
  { key: 'complaint_en', holds: 'text' },
  { key: 'complaint_cy', holds: 'text' },
  { key: 'outcome', holds: 'code', codes: 'outcome' },
  { key: 'outcome_as_worded', holds: 'text' },
] as const satisfies readonly OpenColumn[]

export const recommendationColumns = [
  { key: 'id', holds: 'id' },
  { key: 'number', holds: 'count' },
  { key: 'recommendation_en', holds: 'text' },
  { key: 'recommendation_cy', holds: 'text' },
  { key: 'kind', holds: 'code', codes: 'recommendationKind' },
  { key: 'beneficiary', holds: 'code', codes: 'beneficiary' },
  { key: 'amount', holds: 'pounds' },
  { key: 'due', holds: 'day' },
  { key: 'status', holds: 'code', codes: 'recommendationStatus' },
] as const satisfies readonly OpenColumn[]

/** The tables, a row for each finding or recommendation of a case. The order of columns is a promise: add at the end. */
export const openTables = {
  findings: [...findingColumns, ...caseColumns],
  recommendations: [...recommendationColumns, ...caseColumns],
} as const satisfies Record<string, readonly OpenColumn[]>
export type OpenTable = keyof typeof openTables
export type OpenKey = (typeof openTables)[OpenTable][number]['key']

/** What all published cases are taken along as: tables, the cases whole, and what describes them. */
export type OpenDataFile =
  `${OpenTable}.csv` | `${OpenTable}.csv-metadata.json` | 'cases.json' | 'cases.schema.json' | 'codes.json'

/** Null where the case says nothing. */
export type OpenValue = string | number | boolean | readonly string[] | null
type RowOf<C extends readonly OpenColumn[]> = Record<C[number]['key'], OpenValue>

export type OpenCase = RowOf<typeof caseColumns> & {
  case: string
  findings: RowOf<typeof findingColumns>[]
  recommendations: RowOf<typeof recommendationColumns>[]
}

/** What an excerpt does not say itself: where it is read, and whom its case is about. */
export interface AroundCase {
  address: string
  /** Null when the body is not named. */
  body: Bilingual | null
  sector: Sector | null
  region: Region | null
}

/**
 * A published case as open data, with its recommendations as they are given (see tracked-excerpt.ts). The ids of findings and recommendations are that of the case and their own key
 * in it, which they keep in every edition.
 */
export function openCase(
  record: PortalRecord,
  live: Edition<'excerpt'>,
  { address, body, sector, region }: AroundCase,
): OpenCase {
  const { content } = live
  const named = body ?? content.anonymousBody
  return {
    case: record.id,
    address,
    edition: live.number,
    published: said(live.publishedAt?.slice(0, 10)),
    scheme: said(content.scheme),
    references: content.references.map(({ reference }) => reference),
    title_en: said(content.title.en),
    title_cy: said(content.title.cy),
    body_en: said(named.en),
    body_cy: said(named.cy),
    body_is_named: body !== null,
    report_date: said(content.reportDate),
    report_type: said(content.reportType),
    sector,
    region,
    subject: said(content.subject),
    part_of_subject_en: said(content.subSubject.en),
    part_of_subject_cy: said(content.subSubject.cy),
    themes: content.themes,
    case_outcome: outcomeOfCase(content.heads),
    good_practice_noted: content.goodPracticeNoted,
    demonstration: record.demonstration,
    source: said(record.attribution?.from),
    licence: said(record.attribution?.licence),
    findings: findingsOf(record.id, content),
    recommendations: recommendationsOf(record.id, content),
  }
}

function findingsOf(id: string, { heads }: Excerpt): OpenCase['findings'] {
  return heads.map(({ id: key, text, outcome, wording }, index) => ({
    id: openId(id, key),
    number: index + 1,
    complaint_en: said(text.en),
    complaint_cy: said(text.cy),
    outcome: said(outcome),
    outcome_as_worded: said(wording),
  }))
}

function recommendationsOf(id: string, { recommendations }: Excerpt): OpenCase['recommendations'] {
  return recommendations.map(({ id: key, text, kind, beneficiary, amount, due, status }, index) => ({
    id: openId(id, key),
    number: index + 1,
    recommendation_en: said(text.en),
    recommendation_cy: said(text.cy),
    kind: said(kind),
    beneficiary: said(beneficiary),
    amount: poundsOf(amount),
    due: said(due),
    status: said(status),
  }))
}

/** What a finding or a recommendation is known by outside its case. */
export function openId(recordId: string, key: string): string {
  return `${recordId}-${key}`
}

function said(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

import { limits, type FieldGroup } from './field.ts'
import type { Bilingual } from './text.ts'
import {
  beneficiaries,
  dueWithins,
  outcomes,
  recommendationKinds,
  recommendationStatuses,
  regions,
  reportTypes,
  schemes,
  sectors,
  subjects,
  themes,
  type Beneficiary,
  type DueWithin,
  type Outcome,
  type RecommendationKind,
  type RecommendationStatus,
  type Region,
  type ReportType,
  type Scheme,
  type Sector,
  type Subject,
  type Theme,
} from './vocabulary.ts'

/** One part of a complaint, with its own outcome. */
export interface HeadOfComplaint {
  /** Stays the same from edition to edition, as in every row of the portal that has one. */
  id: string
  text: Bilingual
  outcome: Outcome | ''
  /** The scheme's own wording of the outcome where it differs from ours ("severe maladministration"). */
  wording: string
}

/** Amounts are whole or decimal pounds as typed; `due` is `YYYY-MM-DD`, `within` counts from the report date. */
export interface Recommendation {
  /** Stays the same from edition to edition, so that what became of it is known of the right one. */
  id: string
  text: Bilingual
  kind: RecommendationKind | ''
  beneficiary: Beneficiary | ''
  amount: string
  due: string
  within: DueWithin | ''
  status: RecommendationStatus | ''
}

/** An ombudsman casebook excerpt. `reportDate` is `YYYY-MM-DD`. */
export interface Excerpt {
  title: Bilingual
  summary: Bilingual
  scheme: Scheme | ''
  references: { reference: string }[]
  /** The body complained about, when it is named. */
  caseAgainst: string
  /** Otherwise a description that names nobody: "a GP practice in the area of X Health Board". */
  anonymousBody: Bilingual
  reportDate: string
  reportType: ReportType | ''
  sector: Sector | ''
  region: Region | ''
  themes: Theme[]
  subject: Subject | ''
  subSubject: Bilingual
  heads: HeadOfComplaint[]
  complaint: Bilingual
  findings: Bilingual
  agreedAction: Bilingual
  recommendations: Recommendation[]
  learningPoints: Bilingual
  goodPracticeNoted: boolean
  goodPractice: Bilingual
  legislation: Bilingual
  reportLink: string
}

const line = { kind: 'line', limit: limits.line } as const
const short = { kind: 'markdown', limit: limits.short } as const
const long = { kind: 'markdown', limit: limits.long } as const

export const excerptGroups = [
  {
    key: 'case',
    fields: [
      { key: 'title', ...line, required: true },
      { key: 'summary', kind: 'plain', limit: limits.summary, required: true },
      { key: 'scheme', kind: 'choice', values: schemes, words: 'scheme', required: true },
      {
        key: 'references',
        kind: 'rows',
        atMost: 20,
        required: true,
        columns: [{ key: 'reference', kind: 'name', limit: 40, required: true }],
      },
      { key: 'caseAgainst', kind: 'organisation' },
      { key: 'anonymousBody', ...line },
      { key: 'reportDate', kind: 'date', limit: 10, required: true },
      { key: 'reportType', kind: 'choice', values: reportTypes, words: 'reportType', required: true },
      { key: 'sector', kind: 'choice', values: sectors, words: 'sector' },
      { key: 'region', kind: 'choice', values: regions, words: 'region' },
      { key: 'subject', kind: 'choice', values: subjects, words: 'subject', required: true },
      { key: 'subSubject', ...line, suggests: 'subSubject' },
      { key: 'themes', kind: 'choices', values: themes, words: 'theme', atMost: 3 },
    ],
  },
  {
    key: 'complaint',
    fields: [
      {
        key: 'heads',
        kind: 'rows',
        atMost: 30,
        required: true,
        columns: [
          { key: 'id', kind: 'key' },
          { key: 'text', ...line, required: true },
          { key: 'outcome', kind: 'choice', values: outcomes, words: 'outcome', required: true },
          { key: 'wording', kind: 'name', limit: limits.line },
        ],
      },
      { key: 'complaint', ...long, required: true },
      { key: 'findings', ...long, required: true },
      { key: 'agreedAction', ...long },
    ],
  },
  {
    key: 'recommendations',
    fields: [
      {
        key: 'recommendations',
        kind: 'rows',
        atMost: 30,
        columns: [
          { key: 'id', kind: 'key' },
          { key: 'text', kind: 'line', limit: limits.summary, required: true },
          {
            key: 'kind',
            kind: 'choice',
            values: recommendationKinds,
            words: 'recommendationKind',
            required: true,
          },
          { key: 'beneficiary', kind: 'choice', values: beneficiaries, words: 'beneficiary' },
          { key: 'amount', kind: 'number', limit: 12 },
          { key: 'due', kind: 'date', limit: 10 },
          { key: 'within', kind: 'choice', values: dueWithins, words: 'dueWithin' },
          { key: 'status', kind: 'choice', values: recommendationStatuses, words: 'recommendationStatus' },
        ],
      },
    ],
  },
  {
    key: 'learning',
    fields: [
      { key: 'learningPoints', ...short },
      { key: 'goodPracticeNoted', kind: 'flag' },
      { key: 'goodPractice', ...short },
      { key: 'legislation', ...line },
      { key: 'reportLink', kind: 'url', limit: 500 },
    ],
  },
] as const satisfies readonly FieldGroup[]

/**
 * The outcome of the whole case, from the outcomes of its heads: all alike gives that outcome; any mixture that
 * holds something upheld is partly upheld; any other mixture takes the outcome of the greatest consequence,
 * in the vocabulary's own order. Null when no head has an outcome yet.
 */
export function outcomeOfCase(heads: readonly Pick<HeadOfComplaint, 'outcome'>[]): Outcome | null {
  const found = new Set(heads.flatMap((head) => (head.outcome === '' ? [] : [head.outcome])))
  if (found.size === 1) return [...found][0] ?? null
  if (found.has('upheld') || found.has('partly-upheld')) return 'partly-upheld'
  return outcomes.find((outcome) => found.has(outcome)) ?? null
}

/** Pounds awarded over all recommendations. */
export function redressTotal(recommendations: readonly Pick<Recommendation, 'amount'>[]): number {
  return recommendations.reduce((sum, { amount }) => sum + (poundsOf(amount) ?? 0), 0)
}

/** An amount as typed ("£1,250"), as a number; null when none was typed. */
export function poundsOf(amount: string): number | null {
  const plain = amount.replace(/[£,\s]/g, '')
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain)
}

const referenceFormats: Record<Scheme, RegExp | null> = {
  psow: /^20\d{7}$/,
  spso: /^20\d{7}$/,
  'housing-ombudsman': /^20\d{7}$/,
  lgsco: /^\d{2} \d{3} \d{3}$/,
  phso: /^P-\d{6}$/,
  demonstration: /^DEMO-\d{4}$/,
}

/** Whether a case reference has the form its scheme uses; with no scheme chosen anything passes. */
export function isCaseReference(scheme: Scheme | '', reference: string): boolean {
  return scheme === '' || (referenceFormats[scheme]?.test(reference) ?? true)
}

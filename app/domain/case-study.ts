import { limits, type FieldGroup } from './field.ts'
import type { Bilingual } from './text.ts'
import {
  changeDepths,
  coProductionRungs,
  coProductionStages,
  directions,
  evidenceMethods,
  maturities,
  organisationTypes,
  regions,
  sectors,
  themes,
  wellbeingGoals,
  type ChangeDepth,
  type CoProductionRung,
  type CoProductionStage,
  type Direction,
  type EvidenceLevel,
  type EvidenceMethod,
  type Maturity,
  type OrganisationType,
  type Region,
  type Sector,
  type Theme,
  type WellbeingGoal,
} from './vocabulary.ts'

export interface Partner {
  name: string
  role: Bilingual
}

/** A number with what is needed to judge it. Values are kept as typed ("92%", "14 days"); '' when not known. */
export interface Measure {
  label: Bilingual
  direction: Direction | ''
  baseline: string
  target: string
  result: string
  period: string
  sample: string
}

export interface Evidence {
  method: EvidenceMethod | ''
  description: Bilingual
  independent: boolean
  link: string
}

/** A good-practice example, in quick or full depth. All dates are `YYYY-MM`. */
export interface CaseStudy {
  title: Bilingual
  summary: Bilingual
  problem: Bilingual
  whatWeDid: Bilingual
  whatChanged: Bilingual
  publicContact: string
  sector: Sector | ''
  organisationTypes: OrganisationType[]
  themes: Theme[]
  wellbeingGoals: WellbeingGoal[]
  region: Region | ''
  place: Bilingual
  service: Bilingual
  peopleServed: Bilingual
  started: string
  ended: string
  maturity: Maturity | ''
  partners: Partner[]
  coProductionRung: CoProductionRung | ''
  coProductionStages: CoProductionStage[]
  coProduction: Bilingual
  changeDepth: ChangeDepth | ''
  welshLanguage: Bilingual
  equalityAndSafeguarding: Bilingual
  measures: Measure[]
  evidence: Evidence[]
  unintendedEffects: Bilingual
  whatDidNotWork: Bilingual
  triedDidNotWork: boolean
  costSetUp: Bilingual
  costRunning: Bilingual
  saving: Bilingual
  staffTime: Bilingual
  funding: Bilingual
  communityBenefit: Bilingual
  conditionsForSuccess: Bilingual
  whatWeWouldChange: Bilingual
  adaptationTips: Bilingual
  reusedIn: Partner[]
  privateContact: string
  reviewBy: string
}

const line = { kind: 'line', limit: limits.line } as const
const short = { kind: 'markdown', limit: limits.short } as const
const long = { kind: 'markdown', limit: limits.long } as const
const name = { kind: 'name', limit: limits.line } as const

export const caseStudyGroups = [
  {
    key: 'quick',
    fields: [
      { key: 'title', ...line, required: true },
      { key: 'summary', kind: 'plain', limit: limits.summary, required: true },
      { key: 'problem', ...long, required: true },
      { key: 'whatWeDid', ...long, required: true },
      { key: 'whatChanged', ...long, required: true },
      { key: 'publicContact', kind: 'email', limit: limits.line, required: true },
    ],
  },
  {
    key: 'context',
    fields: [
      { key: 'themes', kind: 'choices', values: themes, words: 'theme', atMost: 3 },
      { key: 'sector', kind: 'choice', values: sectors, words: 'sector' },
      {
        key: 'organisationTypes',
        kind: 'choices',
        values: organisationTypes,
        words: 'organisationType',
        atMost: 26,
      },
      { key: 'region', kind: 'choice', values: regions, words: 'region' },
      { key: 'place', ...line },
      { key: 'service', ...line },
      { key: 'peopleServed', ...line },
      { key: 'started', kind: 'month', limit: 7 },
      { key: 'ended', kind: 'month', limit: 7 },
      { key: 'maturity', kind: 'choice', values: maturities, words: 'maturity' },
      { key: 'wellbeingGoals', kind: 'choices', values: wellbeingGoals, words: 'wellbeingGoal', atMost: 7 },
    ],
  },
  {
    key: 'approach',
    fields: [
      { key: 'changeDepth', kind: 'choice', values: changeDepths, words: 'changeDepth' },
      { key: 'welshLanguage', ...short },
      { key: 'equalityAndSafeguarding', ...short },
    ],
  },
  {
    key: 'involvement',
    fields: [
      {
        key: 'partners',
        kind: 'rows',
        atMost: 20,
        columns: [
          { key: 'name', ...name, required: true },
          { key: 'role', ...line },
        ],
      },
      { key: 'coProductionRung', kind: 'choice', values: coProductionRungs, words: 'coProductionRung' },
      {
        key: 'coProductionStages',
        kind: 'choices',
        values: coProductionStages,
        words: 'coProductionStage',
        atMost: 4,
      },
      { key: 'coProduction', ...short },
    ],
  },
  {
    key: 'results',
    fields: [
      {
        key: 'measures',
        kind: 'rows',
        atMost: 20,
        columns: [
          { key: 'label', ...line, required: true },
          { key: 'direction', kind: 'choice', values: directions, words: 'direction' },
          { key: 'baseline', ...name },
          { key: 'target', ...name },
          { key: 'result', ...name },
          { key: 'period', ...name },
          { key: 'sample', ...name },
        ],
      },
      {
        key: 'evidence',
        kind: 'rows',
        atMost: 20,
        columns: [
          { key: 'method', kind: 'choice', values: evidenceMethods, words: 'evidenceMethod', required: true },
          { key: 'description', ...line, required: true },
          { key: 'independent', kind: 'flag' },
          { key: 'link', kind: 'url', limit: 500 },
        ],
      },
    ],
  },
  {
    key: 'lessons',
    fields: [
      { key: 'whatDidNotWork', ...short },
      { key: 'unintendedEffects', ...short },
      { key: 'triedDidNotWork', kind: 'flag' },
    ],
  },
  {
    key: 'cost',
    fields: [
      { key: 'costSetUp', ...line },
      { key: 'costRunning', ...line },
      { key: 'saving', ...line },
      { key: 'staffTime', ...line },
      { key: 'funding', ...line },
      { key: 'communityBenefit', ...short },
    ],
  },
  {
    key: 'transfer',
    fields: [
      { key: 'conditionsForSuccess', ...short },
      { key: 'whatWeWouldChange', ...short },
      { key: 'adaptationTips', ...short },
      {
        key: 'reusedIn',
        kind: 'rows',
        atMost: 20,
        columns: [
          { key: 'name', ...name, required: true },
          { key: 'role', ...line },
        ],
      },
    ],
  },
  {
    key: 'people',
    fields: [
      { key: 'privateContact', ...name },
      { key: 'reviewBy', kind: 'month', limit: 7 },
    ],
  },
] as const satisfies readonly FieldGroup[]

/**
 * The evidence level, from what is attached: 4 repeated in two or more bodies, 3 tested independently or against a
 * comparison group, 2 measured against a baseline or target, 1 reported with a number or an evidence record,
 * 0 described; x when published on purpose as tried and not working.
 */
export function evidenceLevelOf(
  study: Pick<CaseStudy, 'triedDidNotWork' | 'measures' | 'evidence' | 'reusedIn'>,
): EvidenceLevel {
  if (study.triedDidNotWork) return 'x'
  const measured = study.measures.some((m) => m.result !== '' && (m.baseline !== '' || m.target !== ''))
  const tested = study.evidence.some(
    (e) => e.method !== '' && (e.independent || e.method === 'comparison-group'),
  )
  if ((measured || tested) && study.reusedIn.length >= 1) return '4'
  if (tested) return '3'
  if (measured) return '2'
  if (study.measures.some((m) => m.result !== '') || study.evidence.length > 0) return '1'
  return '0'
}

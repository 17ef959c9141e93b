import { rungField, type CoProduction } from './co-production.ts'
import { evidenceColumns, type Evidence } from './evidence.ts'
import { line, long, month, name, passage, pounds, short } from './field-parts.ts'
import { limits, type FieldGroup } from './field.ts'
import { measureColumns, type Measure } from './measure.ts'
import { partnerColumns, type Partner } from './partner.ts'
import type { Bilingual } from './text.ts'
import { voiceColumns, type Voice } from './voice.ts'
import {
  changeDepths,
  maturities,
  organisationTypes,
  regions,
  sectors,
  themes,
  wellbeingGoals,
  type ChangeDepth,
  type Maturity,
  type OrganisationType,
  type Region,
  type Sector,
  type Theme,
  type WellbeingGoal,
} from './vocabulary.ts'

/** What people told the team, and what came of it. */
export interface YouSaid {
  said: Bilingual
  did: Bilingual
  /** What could not be done, and why. */
  couldNot: Bilingual
}

/** An organisation that uses it too, as far as the writers know. */
export interface Reuse {
  name: string
  role: Bilingual
}

/** A good-practice example, in quick or full depth. All dates are `YYYY-MM`. */
export interface CaseStudy extends CoProduction {
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
  coProductionWho: Bilingual
  coProduction: Bilingual
  youSaid: YouSaid[]
  voices: Voice[]
  changeDepth: ChangeDepth | ''
  welshLanguage: Bilingual
  equalityAndSafeguarding: Bilingual
  measures: Measure[]
  evidence: Evidence[]
  unintendedEffects: Bilingual
  whatDidNotWork: Bilingual
  triedDidNotWork: boolean
  /** Pounds, once. */
  costSetUpAmount: string
  costSetUp: Bilingual
  /** Pounds a year, as the saving. */
  costRunningAmount: string
  costRunning: Bilingual
  savingAmount: string
  saving: Bilingual
  staffTime: Bilingual
  funding: Bilingual
  communityBenefit: Bilingual
  conditionsForSuccess: Bilingual
  whatWeWouldChange: Bilingual
  adaptationTips: Bilingual
  reusedIn: Reuse[]
  privateContact: string
  reviewBy: string
}

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
      { key: 'started', ...month },
      { key: 'ended', ...month },
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
      { key: 'partners', kind: 'rows', atMost: 20, columns: partnerColumns },
      { key: 'coProductionCommission', ...rungField },
      { key: 'coProductionDesign', ...rungField },
      { key: 'coProductionDeliver', ...rungField },
      { key: 'coProductionEvaluate', ...rungField },
      { key: 'coProductionWho', ...short },
      { key: 'coProduction', ...short },
      {
        key: 'youSaid',
        kind: 'rows',
        atMost: 20,
        columns: [
          { key: 'said', ...passage, required: true },
          { key: 'did', ...passage },
          { key: 'couldNot', ...passage },
        ],
      },
      { key: 'voices', kind: 'rows', atMost: 20, columns: voiceColumns },
    ],
  },
  {
    key: 'results',
    fields: [
      { key: 'measures', kind: 'rows', atMost: 20, columns: measureColumns },
      { key: 'evidence', kind: 'rows', atMost: 20, columns: evidenceColumns },
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
      { key: 'costSetUpAmount', ...pounds },
      { key: 'costSetUp', ...line },
      { key: 'costRunningAmount', ...pounds },
      { key: 'costRunning', ...line },
      { key: 'savingAmount', ...pounds },
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
      { key: 'reviewBy', ...month },
    ],
  },
] as const satisfies readonly FieldGroup[]

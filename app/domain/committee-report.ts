import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import type { TwoTexts } from './two-texts.ts'
import type { Language } from './vocabulary.ts'

/** What a lead writes in a report to a committee, in its order; what the items and the actions say is put in by itself. */
export const reportParts = [
  'purpose',
  'background',
  'findings',
  'legal',
  'financial',
  'equality',
  'welshLanguage',
  'recommendation',
] as const
export type ReportPart = (typeof reportParts)[number]

/** Those that stand together as what the report would mean; each is left out where nothing is written. */
export const implications = ['legal', 'financial', 'equality', 'welshLanguage'] as const

/** Markdown. */
export type ReportWords = Record<ReportPart, string>

export interface ReportVersion {
  words: ReportWords
  /** 0 before anybody wrote it. */
  version: number
  /** The page, as it was opened, that the last change came from: it may go on where it left off. */
  changedFrom: string
}

export const noReport: ReportVersion = {
  words: {
    purpose: '',
    background: '',
    findings: '',
    legal: '',
    financial: '',
    equality: '',
    welshLanguage: '',
    recommendation: '',
  },
  version: 0,
  changedFrom: '',
}

/** In which languages a document is taken along. */
export const reportLanguages = ['en', 'cy', 'both'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

export const reportFormats = ['docx', 'pdf', 'md'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The languages a document is written in, the reader's first. */
export function languagesIn(asked: ReportLanguage, reader: Language): [Language, ...Language[]] {
  if (asked !== 'both') return [asked]
  return reader === 'cy' ? ['cy', 'en'] : ['en', 'cy']
}

/** What is too long, by the name of the part. */
export function checkReport(words: ReportWords): Issue[] {
  return reportParts
    .filter((part) => words[part].length > limits.long)
    .map((part) => ({ field: part, problem: 'too-long', values: { limit: limits.long } }))
}

/** Every part that saving would overwrite, beside what was typed. */
export function differingParts(saved: ReportWords, typed: ReportWords): TwoTexts[] {
  return reportParts
    .filter((part) => saved[part] !== typed[part])
    .map((part) => ({ field: part, yours: typed[part], theirs: saved[part] }))
}

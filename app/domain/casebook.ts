import type { Annotation } from './annotation.ts'
import { limits, type FieldGroup } from './field.ts'
import type { Bilingual } from './text.ts'
import { reportGroup, type ThematicReport } from './thematic-report.ts'
import { schemes, sectors, themes, type Scheme, type Sector, type Theme } from './vocabulary.ts'

/** One record in a casebook, with what the editor says about it. */
export interface CasebookEntry {
  recordId: string
  commentary: Bilingual
  /** What the editor did with words of the record. Absent where nothing was done. */
  annotations?: Annotation[]
  /** It is there because the section's search found it, and goes when that finds it no more. */
  bySearch?: true
  /**
   * The number of the record's edition that a published casebook shows, so that its own edition never changes. Absent in
   * drafts, and where it was never noted: these show the record as it is now.
   */
  edition?: number
}

/** A search that fills a section. Editions keep it with what it had found; readers get only that. */
export interface SectionRule {
  words: string
  /** What the search is narrowed to and how it is sorted: JSON, see app/use-cases/casebooks/section-search.ts. */
  narrowedTo: string
  /** Records that it finds and the editor does not want. */
  leftOut: string[]
}

export interface CasebookSection {
  /** Stable within the casebook, so that links to a section survive reordering. */
  id: string
  title: Bilingual
  introduction: Bilingual
  entries: CasebookEntry[]
  /** Absent where every entry is chosen by hand. */
  rule?: SectionRule
  /** The theme whose records grouping by theme puts here; the title may have become another since. */
  theme?: Theme
}

/** An ombudsman editor's ordered collection. Its sections are edited entry by entry, not as form fields. */
export interface Casebook extends ThematicReport {
  title: Bilingual
  summary: Bilingual
  scheme: Scheme | ''
  period: Bilingual
  sector: Sector | ''
  themes: Theme[]
  introduction: Bilingual
  sections: CasebookSection[]
}

export const casebookGroups = [
  {
    key: 'about',
    fields: [
      { key: 'title', kind: 'line', limit: limits.line, required: true },
      { key: 'summary', kind: 'plain', limit: limits.summary, required: true },
      { key: 'scheme', kind: 'choice', values: schemes, words: 'scheme', required: true },
      { key: 'period', kind: 'line', limit: limits.line },
      { key: 'sector', kind: 'choice', values: sectors, words: 'sector' },
      { key: 'themes', kind: 'choices', values: themes, words: 'theme', atMost: 3 },
      { key: 'introduction', kind: 'markdown', limit: limits.long },
      { key: 'thematicReport', kind: 'flag' },
    ],
  },
  reportGroup,
] as const satisfies readonly FieldGroup[]

/** Lengths in characters of what is written in the sections. */
export const sectionLimits = {
  title: limits.line,
  introduction: limits.long,
  commentary: limits.long,
} as const

/** How the texts of the sections are named, in forms and issues as where their renderings are stored. */
export const sectionFields = {
  title: (section: string) => `sections.${section}.title`,
  introduction: (section: string) => `sections.${section}.introduction`,
  /** Which search fills it. */
  search: (section: string) => `search.${section}`,
  commentary: (section: string, recordId: string) => `sections.${section}.${recordId}`,
  note: (section: string, recordId: string, id: string) => `sections.${section}.${recordId}.${id}`,
  quote: (section: string, recordId: string, id: string) => `sections.${section}.${recordId}.${id}.quote`,
}

import type { Attribution } from './record.ts'
import {
  outcomes,
  recommendationKinds,
  regions,
  reportTypes,
  sectors,
  subjects,
  type Scheme,
} from './vocabulary.ts'

/** What a column of an imported file may feed. `wholeText`: one text that is sorted by its headings. */
export const importTargets = [
  'reference',
  'title',
  'summary',
  'body',
  'reportDate',
  'reportType',
  'sector',
  'region',
  'subject',
  'subSubject',
  'outcome',
  'headText',
  'wholeText',
  'complaint',
  'findings',
  'agreedAction',
  'recommendation',
  'recommendationKind',
  'amount',
  'due',
  'learningPoints',
  'goodPractice',
  'legislation',
  'reportLink',
] as const
export type ImportTarget = (typeof importTargets)[number]

/** The targets that hold one of a list's ids, with the list. */
export const listedTargets = {
  reportType: reportTypes,
  sector: sectors,
  region: regions,
  subject: subjects,
  outcome: outcomes,
  recommendationKind: recommendationKinds,
} as const satisfies Partial<Record<ImportTarget, readonly string[]>>
export type ListedTarget = keyof typeof listedTargets

/** The listed targets that may be the same for every case of a file. */
export const usualTargets = ['reportType', 'sector', 'region', 'subject'] as const
export type UsualTarget = (typeof usualTargets)[number]

/** What an editor says about a file. Remembered for the organisation and scheme, for the next file. */
export interface ImportChoices {
  /** The column that feeds each target; a target that is not there has none. */
  columns: Partial<Record<ImportTarget, string>>
  /** What holds for the cases whose column says nothing. */
  usual: Partial<Record<UsualTarget, string>>
  /** What stands between several references, outcomes or recommendations in one cell. */
  separator: string
  /** Whether several lines with the same reference are one case, each with a finding or a recommendation of its own. */
  joins?: boolean
  /** For each listed target, what a word of the file stands for. */
  meanings: Partial<Record<ListedTarget, Record<string, string>>>
  /** For a body as the file writes it, the slug of the organisation that is meant; '' keeps the words as they are. */
  bodies: Record<string, string>
  /** Whose words the file holds, said wherever they are read; all of it empty, or not there, for the ombudsman's own. */
  source?: Attribution
}

export const noSource: Attribution = { from: '', licence: '', link: '' }

export const noChoices: ImportChoices = { columns: {}, usual: {}, separator: ';', meanings: {}, bodies: {} }

/** What a file turned out to hold, as far as the choices are about it. */
export interface FoundInFile {
  rows: number
  /** As many as the rows, unless several lines are one case. */
  cases?: number
  /** Whether a reference stands on several lines. */
  repeats?: boolean
  /** Its columns, with the beginning of the first text in each. */
  columns: { name: string; example: string }[]
  /** The words in the columns of listed targets, most frequent first. */
  words: Partial<Record<ListedTarget, Written[]>>
  bodies: Written[]
}

export interface Written {
  written: string
  count: number
}

/** Without these nothing in the file could become an excerpt. */
export const neededTargets = [
  'reference',
  'title',
  'reportDate',
  'outcome',
] as const satisfies readonly ImportTarget[]

/** How words are compared: whatever their case and the spaces around them. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A column of a list of objects is named once for all of them: `findings.0.outcome` is `findings.*.outcome`. */
export function columnName(name: string): string {
  return name.replace(/\.\d+\./, '.*.')
}

/** The list whose objects a column is of: `findings` for `findings.*.outcome`; null for a plain column. */
export function listOf(column: string | undefined): string | null {
  const [list, rest] = (column ?? '').split('.*.')
  return rest === undefined ? null : (list ?? null)
}

/** The targets of which a case may have several, by the group of rows of the excerpt that they feed. */
export const groupedTargets = {
  heads: ['outcome', 'headText'],
  recommendations: ['recommendation', 'recommendationKind', 'amount', 'due'],
} as const satisfies Record<string, readonly ImportTarget[]>

/** Where the words a reader sees for each target come from: a field of the excerpt, or a column of a group of rows. */
export const fieldOfTarget: Record<Exclude<ImportTarget, 'wholeText'>, readonly [string, string?]> = {
  reference: ['references'],
  title: ['title'],
  summary: ['summary'],
  body: ['caseAgainst'],
  reportDate: ['reportDate'],
  reportType: ['reportType'],
  sector: ['sector'],
  region: ['region'],
  subject: ['subject'],
  subSubject: ['subSubject'],
  outcome: ['heads', 'outcome'],
  headText: ['heads', 'text'],
  complaint: ['complaint'],
  findings: ['findings'],
  agreedAction: ['agreedAction'],
  recommendation: ['recommendations', 'text'],
  recommendationKind: ['recommendations', 'kind'],
  amount: ['recommendations', 'amount'],
  due: ['recommendations', 'due'],
  learningPoints: ['learningPoints'],
  goodPractice: ['goodPractice'],
  legislation: ['legislation'],
  reportLink: ['reportLink'],
}

/** The form of each scheme's case references inside a longer text (`UK/PHSO/P-004641`), as a pattern. */
export const referenceInText: Record<Scheme, string> = {
  psow: '20\\d{7}',
  spso: '20\\d{7}',
  'housing-ombudsman': '20\\d{7}',
  lgsco: '\\d{2} \\d{3} \\d{3}',
  phso: 'P-\\d{6}',
  demonstration: 'DEMO-\\d{4}',
}

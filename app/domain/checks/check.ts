import type { FindingInText, FindingsAt } from '../anonymity/in-content.ts'
import type { Issue } from '../issue.ts'
import type { ContentOf } from '../record.ts'
import type { ReadText } from '../text.ts'
import type { Language, RecordKind } from '../vocabulary.ts'

/** Every automatic check there is. */
export const checkIds = [
  'fields',
  'welsh',
  'reading-age',
  'abbreviations',
  'links',
  'anonymity',
  'duplicates',
] as const
export type CheckId = (typeof checkIds)[number]

/**
 * `block`: must be put right before the record goes further; `warning`: worth another look, and the writer decides;
 * `information`: good to know. In the order in which people are told.
 */
export const severities = ['block', 'warning', 'information'] as const
export type Severity = (typeof severities)[number]

/** What a check has to say about one place in a record: `field` as the form names it ('title.cy'), '' for the whole. */
export interface CheckedIssue extends Issue {
  check: CheckId
  severity: Severity
  /** What it is about, to be shown below the sentence. */
  evidence?: Evidence
}

export type Evidence =
  | { kind: 'sentences'; sentences: Quote[] }
  | { kind: 'findings'; language: Language | null; findings: FindingInText[] }
  | { kind: 'records'; records: AlikeRecord[] }

/** A piece of the writer's own words, and the field it stands in. */
export interface Quote {
  field: string
  language: Language
  text: string
}

/** Another record that seems to be about the same thing. */
export interface AlikeRecord {
  id: string
  kind: RecordKind
  title: ReadText
  /** The address of its public page; null for a draft of the writer's own organisation. */
  slug: string | null
}

/** What the checks of words alone look at. */
export type SubjectWords = Pick<Subject, 'kind' | 'content'>

/** What every check looks at: the words, and what is known of them. */
export interface Subject<K extends RecordKind = RecordKind> {
  kind: K
  content: ContentOf[K]
  original: Language
  /** Imported Markdown was written under other limits and keeps its length. */
  imported: boolean
  /** `YYYY-MM-DD`. */
  today: string
  /** Whether the record's organisation publishes nothing without its Welsh. */
  welshRequired: boolean
  /** What only the database knows must be put right: a case reference that is taken, a change note that is missing. */
  stored: readonly Issue[]
}

/** What takes longer to find out, for the checks that stop nobody. */
export interface Surroundings {
  couldTell: readonly FindingsAt[]
  /** What an abbreviation is known to stand for, by abbreviation. */
  longForms: ReadonlyMap<string, string>
  /** Addresses that did not answer as they should when they were last tried, and why. */
  deadLinks: ReadonlyMap<string, LinkFault>
  alike: readonly AlikeRecord[]
}

/** Why a link leads nowhere: an answer that says so, or none at all. */
export const linkFaults = ['gone', 'broken', 'no-such-site', 'no-answer', 'too-many-redirects'] as const
export type LinkFault = (typeof linkFaults)[number]

import { casebookGroups, type Casebook } from './casebook.ts'
import { caseStudyGroups, type CaseStudy } from './case-study.ts'
import { excerptGroups, type Excerpt } from './excerpt.ts'
import type { Origin } from './federation.ts'
import { emptyValue, type Field, type FieldGroup, type FieldValue } from './field.ts'
import type { ChangeKind, Language, RecordKind, Status, WithdrawReason } from './vocabulary.ts'

/** What is written, by kind of record. */
export interface ContentOf {
  'case-study': CaseStudy
  excerpt: Excerpt
  casebook: Casebook
}
export type Content<K extends RecordKind = RecordKind> = ContentOf[K]

/** The permanent identity and address of a case study, excerpt or casebook. Its words live in editions. */
export interface PortalRecord<K extends RecordKind = RecordKind> {
  id: string
  kind: K
  slug: string
  organisationId: string
  /** Who began it. */
  createdBy: string
  /** Grows with every publication and withdrawal; the search engines compare it. */
  version: number
  live: Edition<K> | null
  draft: Edition<K> | null
  /** The ids of those who were invited to write the draft with the organisation. */
  colleagues: readonly string[]
  /**
   * The ids of those whose words it may still have: the writers of what it was copied from and, while there is a draft of
   * something published, of what was live before the live edition.
   */
  earlierAuthors: readonly string[]
  withdrawal: Withdrawal | null
  /** Invented for the demonstration, and labelled so wherever it is shown. */
  demonstration: boolean
  /** Where it was imported from: the source's own key. */
  source: string | null
  /** Said wherever an imported record is read. */
  attribution: Attribution | null
  /** Its home, when that is another portal: here it is read, and never changed. */
  origin: Origin | null
}

/** Whose words an imported record holds and on what terms they are used. Names, so the same in both languages. */
export interface Attribution {
  /** Who published it first: "Department for Education, teacher-cpd-design-history". */
  from: string
  /** "MIT, Crown copyright", "Open Government Licence v3.0". */
  licence: string
  /** A web address, '' when there is none. */
  link: string
}

/** One version of a record's words. Live editions never change; a draft's `lock` grows with every save. */
export interface Edition<K extends RecordKind = RecordKind> {
  id: string
  recordId: string
  number: number
  status: Status
  lock: number
  /** The language it was first written in. */
  original: Language
  content: ContentOf[K]
  changeKind: ChangeKind
  changeNote: string
  /** Everybody who saved it, the one who began it first. None of them may publish it. */
  authors: string[]
  reviewerId: string | null
  submittedAt: string | null
  publishedAt: string | null
  updatedAt: string
  /** What the reviewer asked to be changed, by field key, when it came back. */
  returned: ReturnReason[]
}

export interface ReturnReason {
  /** A field key, or '' for the whole record. */
  field: string
  reason: string
}

export interface Withdrawal {
  /** `taken-down`: nothing of it is left but its id, and it never comes back. */
  reason: WithdrawReason | 'taken-down'
  at: string
  /** Said to readers, for `no-longer-current`. */
  explanation: string
  /** The record to go to instead, for `replaced`. */
  replacedBy: string | null
}

export const groupsOf: Record<RecordKind, readonly FieldGroup[]> = {
  'case-study': caseStudyGroups,
  excerpt: excerptGroups,
  casebook: casebookGroups,
}

export function fieldsOf(kind: RecordKind): Field[] {
  return groupsOf[kind].flatMap((group) => group.fields)
}

/** A record's content before anything is written in it. */
export function emptyContent<K extends RecordKind>(kind: K): ContentOf[K] {
  const content: Record<string, FieldValue | []> = {}
  for (const field of fieldsOf(kind)) content[field.key] = emptyValue(field)
  if (kind === 'casebook') content['sections'] = []
  // The field lists are declared to hold exactly the keys of these types; tests/domain/record.test.ts checks it.
  return content as unknown as ContentOf[K]
}

export function isKind<K extends RecordKind>(record: PortalRecord, kind: K): record is PortalRecord<K> {
  return record.kind === kind
}

/** The id of the organisation that a draft excerpt says was complained about; '' when it names none. */
export function namedBody({ draft }: Pick<PortalRecord, 'draft'>): string {
  return draft !== null && 'caseAgainst' in draft.content ? draft.content.caseAgainst : ''
}

/** A field's value, for code that walks the field list rather than naming fields. */
export function valueOf(content: Content, key: string): FieldValue {
  return (content as unknown as Record<string, FieldValue>)[key] ?? ''
}

/** Fields that only a record's writers and reviewers read: on no public page, in no document, and never searched. */
export const privateFields: readonly string[] = ['privateContact', 'reviewBy']

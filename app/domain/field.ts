/**
 * Fields as data. A record kind is a list of field specifications; the form that asks for them, the
 * parser that reads it, the checks before submitting and the public page all walk that one list.
 */

import type { Bilingual } from './text.ts'

/** Lengths in characters a writer may use, by kind of text. */
export const limits = { line: 200, summary: 500, short: 1_000, long: 5_000 } as const

/** Imported Markdown was written under other limits; it is kept whole up to this many characters. */
export const importedLimit = 60_000

interface Base {
  key: string
  /** Must be filled in before the record may be submitted. */
  required?: boolean
}

/** Which group of `messages.vocabulary` has the labels of a field's values. */
export type ChoiceWords =
  | 'theme'
  | 'sector'
  | 'organisationType'
  | 'region'
  | 'maturity'
  | 'wellbeingGoal'
  | 'changeDepth'
  | 'coProductionRung'
  | 'coProductionStage'
  | 'direction'
  | 'evidenceMethod'
  | 'partnerRole'
  | 'measureUnit'
  | 'consentScope'
  | 'scheme'
  | 'reportType'
  | 'subject'
  | 'outcome'
  | 'recommendationKind'
  | 'beneficiary'
  | 'recommendationStatus'
  | 'dueWithin'

/** One line, or Markdown, in each language. */
export interface TextField extends Base {
  kind: 'line' | 'markdown' | 'plain'
  limit: number
  /** The list whose names are offered to whoever answers in words of their own. */
  suggests?: 'subSubject'
}
/** A value that is the same in every language: a name, a reference, an address. */
export interface PlainField extends Base {
  kind: 'name' | 'email' | 'url' | 'number' | 'date' | 'month'
  limit: number
}
export interface ChoiceField extends Base {
  kind: 'choice'
  values: readonly string[]
  words: ChoiceWords
}
export interface ChoicesField extends Base {
  kind: 'choices'
  values: readonly string[]
  words: ChoiceWords
  atMost: number
}
export interface FlagField extends Base {
  kind: 'flag'
}
/** An organisation of the portal, by id. */
export interface OrganisationField extends Base {
  kind: 'organisation'
}
/** A file of the same edition, by the attachment's id. */
export interface FileField extends Base {
  kind: 'file'
}
/** What tells one row from another in every edition. The portal gives it, forms carry it, and nobody types or reads it. */
export interface KeyField extends Base {
  kind: 'key'
}
/** Several of the same small group: partners, measures, heads of complaint, recommendations. */
export interface RowsField extends Base {
  kind: 'rows'
  columns: readonly Exclude<Field, RowsField>[]
  atMost: number
}

export type Field =
  | TextField
  | PlainField
  | ChoiceField
  | ChoicesField
  | FlagField
  | OrganisationField
  | FileField
  | KeyField
  | RowsField

export type Row = Record<string, FieldValue>
/** Text fields hold both languages; choices hold ids; flags booleans; everything else a string, '' when empty. */
export type FieldValue = Bilingual | string | boolean | string[] | Row[]

export interface FieldGroup {
  key: string
  fields: readonly Field[]
}

export function isTextField(field: Field): field is TextField {
  return field.kind === 'line' || field.kind === 'markdown' || field.kind === 'plain'
}

/** Whether it is written in words and the same in every language; numbers, days and choices are held to their form. */
export function isTyped({ kind }: Field): boolean {
  return kind === 'name' || kind === 'email' || kind === 'url'
}

/** The value a field has before anybody filled it in. */
export function emptyValue(field: Field): FieldValue {
  if (isTextField(field)) return { en: '', cy: '' }
  if (field.kind === 'choices' || field.kind === 'rows') return []
  if (field.kind === 'flag') return false
  return ''
}

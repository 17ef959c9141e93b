/**
 * The shape of the words around a form, derived from the field lists of app/domain: a field, a group or a column
 * of a repeated row that has no words fails the type check, in each language.
 */

import type { FieldGroup } from '#app/domain/field.ts'

/** What stands around one question. `hint` and `example` are '' when there is none. */
export interface FieldWords {
  label: string
  hint: string
  /** A short worked example, invented, about bodies that do not exist. */
  example: string
}

export interface GroupWords {
  title: string
  introduction: string
}

type Fields = readonly FieldGroup[]
type FieldOf<Groups extends Fields> = Groups[number]['fields'][number]
type RowsOf<Groups extends Fields> = Extract<FieldOf<Groups>, { kind: 'rows' }>

/** Words for every field of a record kind. */
export type WordsOfFields<Groups extends Fields> = Record<FieldOf<Groups>['key'], FieldWords>

/** The same, for a kind whose examples stand in a file of their own. */
export type LabelsOfFields<Groups extends Fields> = Record<
  FieldOf<Groups>['key'],
  Omit<FieldWords, 'example'>
>

/** A worked example for every field of a record kind. */
export type ExamplesOfFields<Groups extends Fields> = Record<FieldOf<Groups>['key'], string>

/** What stands around each question, with its example. */
export function withExamples<Key extends string>(
  labels: Record<Key, Omit<FieldWords, 'example'>>,
  examples: Record<Key, string>,
): Record<Key, FieldWords> {
  const keys = Object.keys(labels) as Key[]
  const words = keys.map((key) => [key, { ...labels[key], example: examples[key] }] as const)
  return Object.fromEntries(words) as Record<Key, FieldWords>
}

/** Words for every group of fields of a record kind. */
export type WordsOfGroups<Groups extends Fields> = Record<Groups[number]['key'], GroupWords>

/** Words for every repeated row of a record kind: what one is called, the button that adds one, its columns. */
export type WordsOfRows<Groups extends Fields> = {
  [Row in RowsOf<Groups> as Row['key']]: {
    singular: string
    add: string
    /** Nobody sees a row's key. */
    columns: Record<Exclude<Row['columns'][number], { kind: 'key' }>['key'], FieldWords>
  }
}

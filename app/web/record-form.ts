import { randomUUID } from 'node:crypto'
import {
  emptyValue,
  isTextField,
  type ChoicesField,
  type Field,
  type FieldValue,
  type Row,
  type RowsField,
} from '#app/domain/field.ts'
import { valueOf, type Content } from '#app/domain/record.ts'
import { withOwnKeys, withRowKeys } from '#app/domain/row-keys.ts'
import { isOpen } from '#app/domain/terms.ts'
import { isBlank, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'

/** Which of a record's fields a form asked for, and in which language its texts were written. */
export interface AskedFor {
  fields: readonly Field[]
  writing: Language
  /** Only the words: when somebody writes the second language, choices and dates are not asked again. */
  textsOnly: boolean
}

/** The record's content with what was typed; fields the form did not ask for stay as they were. */
export function readRecordForm<C extends Content>(form: FormData, before: C, asked: AskedFor): C {
  const content: Record<string, FieldValue> = { ...(before as unknown as Record<string, FieldValue>) }
  for (const field of asked.fields)
    content[field.key] = readField(form, field, valueOf(before, field.key), field.key, asked)
  return content as unknown as C
}

/** The content with one more empty row at the end of a repeated field, or without one of its rows ('measures.1'). */
export function withExtraRow<C extends Content>(content: C, fields: readonly Field[], key: string | null): C {
  const field = fields.find((f): f is RowsField => f.kind === 'rows' && f.key === key)
  if (field === undefined) return content
  const rows = valueOf(content, field.key) as Row[]
  return rows.length >= field.atMost ? content : { ...content, [field.key]: [...rows, emptyRow(field)] }
}

export function withoutRow<C extends Content>(content: C, name: string): C {
  const [key = '', index = ''] = name.split('.')
  const rows = valueOf(content, key)
  if (!Array.isArray(rows)) return content
  return { ...content, [key]: (rows as Row[]).filter((_, i) => String(i) !== index) }
}

/** Every repeated field with at least one row to fill in. */
export function withFirstRows<C extends Content>(content: C, fields: readonly Field[]): C {
  return fields
    .filter((field): field is RowsField => field.kind === 'rows')
    .filter((field) => (valueOf(content, field.key) as Row[]).length === 0)
    .reduce((filled, field) => withExtraRow(filled, fields, field.key), content)
}

function readField(
  form: FormData,
  field: Field,
  before: FieldValue,
  name: string,
  asked: AskedFor,
): FieldValue {
  // The second language's form shows only rows that hold words: the others, such as references, stay as they are.
  if (field.kind === 'rows' && asked.textsOnly && !field.columns.some(isTextField)) return before
  if (field.kind === 'rows') return readRows(form, field, before as Row[], name, asked)
  if (isTextField(field)) {
    return { ...(before as Bilingual), [asked.writing]: text(form, `${name}.${asked.writing}`) }
  }
  if (field.kind === 'key') return keyIn(text(form, name), before)
  if (asked.textsOnly) return before
  switch (field.kind) {
    case 'choices':
      return form
        .getAll(name)
        .filter((value): value is string => typeof value === 'string' && mayBeChoice(field, value))
    case 'flag':
      return form.get(name) === 'yes'
    case 'month':
      return joined([text(form, `${name}.year`), pad(text(form, `${name}.month`))])
    case 'date':
      return joined([
        text(form, `${name}.year`),
        pad(text(form, `${name}.month`)),
        pad(text(form, `${name}.day`)),
      ])
    default:
      return text(form, name).trim()
  }
}

function readRows(form: FormData, field: RowsField, before: Row[], name: string, asked: AskedFor): Row[] {
  const rows = indexes(form, name).map((index) => {
    const old = before[index] ?? emptyRow(field)
    const read: Row = {}
    for (const column of field.columns) {
      read[column.key] = readField(
        form,
        column,
        old[column.key] ?? emptyValue(column),
        `${name}.${index}.${column.key}`,
        asked,
      )
    }
    return read
  })
  const kept = asked.textsOnly ? rows : rows.filter((row) => !isBlankRow(field, row))
  return withOwnKeys(field, kept, randomUUID)
}

/** The row numbers that occur in the form's input names, in order. */
function indexes(form: FormData, name: string): number[] {
  const found = new Set<number>()
  for (const key of form.keys()) {
    const index = key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1).split('.')[0]) : NaN
    if (Number.isInteger(index) && index >= 0) found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}

function emptyRow(field: RowsField): Row {
  return withRowKeys(
    field,
    Object.fromEntries(field.columns.map((column) => [column.key, emptyValue(column)])),
    randomUUID,
  )
}

function isBlankRow(field: RowsField, row: Row): boolean {
  return field.columns.every(({ key, kind }) => {
    const value = row[key] ?? ''
    if (kind === 'key') return true
    if (typeof value === 'boolean') return !value
    if (typeof value === 'string' || Array.isArray(value)) return value.length === 0
    return isBlank(value)
  })
}

/** A term of an open vocabulary may have been added since; whether there is such a term is checked with all the rest. */
function mayBeChoice({ words, values }: ChoicesField, value: string): boolean {
  return isOpen(words) ? /^[a-z0-9-]{1,100}$/.test(value) : values.includes(value)
}

/** The row's own key, which the form carries; one that cannot be ours is not taken over. */
function keyIn(typed: string, before: FieldValue): FieldValue {
  return /^[\w-]{8,64}$/.test(typed) ? typed : before
}

/** Browsers send line ends as CRLF; everything here counts and stores LF. */
function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trimEnd() : ''
}

/** '2025-03' from its parts; '' when nothing was typed. Half a date stays as typed, to be shown and put right. */
function joined(parts: string[]): string {
  return parts.every((part) => part === '') ? '' : parts.join('-')
}

function pad(part: string): string {
  return part === '' ? '' : part.trim().padStart(2, '0')
}

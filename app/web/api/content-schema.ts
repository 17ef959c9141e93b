import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { caseStudyGroups, type CaseStudy } from '#app/domain/case-study.ts'
import {
  emptyValue,
  isTextField,
  type Field,
  type FieldValue,
  type Row,
  type RowsField,
} from '#app/domain/field.ts'
import { valueOf } from '#app/domain/record.ts'
import { withOwnKeys, withRowKeys } from '#app/domain/row-keys.ts'
import { isOpen } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'

/** Nothing that a form could hold is longer; what a field may hold is checked as on the pages, when it is submitted. */
const longest = 60_000

/** What people said needs their consent, which is recorded where it is given: on the page, never by a program. */
const onlyOnPages = new Set<string>(['voices'])

const fields: readonly Field[] = caseStudyGroups
  .flatMap((group): readonly Field[] => group.fields)
  .filter(({ key }) => !onlyOnPages.has(key))

const text = z.string().max(longest)
const term = z.string().regex(/^[a-z0-9-]{1,100}$/)

/** The words of a case study as a program sends them. What is not sent stays as it was. */
export const caseStudyContent = z.strictObject(shapeOf(fields)).meta({ id: 'CaseStudyContent' })

function shapeOf(list: readonly Field[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    list.flatMap((field) => {
      const schema = schemaOf(field)
      return schema === null ? [] : [[field.key, schema.optional()]]
    }),
  )
}

function schemaOf(field: Field): z.ZodType | null {
  if (isTextField(field)) return z.strictObject({ en: text.optional(), cy: text.optional() })
  switch (field.kind) {
    case 'rows':
      return z.array(z.strictObject(shapeOf(field.columns))).max(field.atMost)
    case 'choices':
      return z.array(isOpen(field.words) ? term : z.enum(field.values)).max(field.values.length + 1_000)
    case 'choice':
      return isOpen(field.words) ? z.union([term, z.literal('')]) : z.enum(['', ...field.values])
    case 'flag':
      return z.boolean()
    // The portal's own, and files of the draft, which are chosen on its page.
    case 'key':
    case 'file':
      return null
    default:
      return text
  }
}

/** The case study with what a program sent in place of what was there. */
export function withSent(before: CaseStudy, sent: z.infer<typeof caseStudyContent>): CaseStudy {
  const given: Record<string, unknown> = sent
  const changed = fields
    .filter(({ key }) => given[key] !== undefined)
    .map((field) => [field.key, taken(field, given[field.key], valueOf(before, field.key))])
  return { ...before, ...(Object.fromEntries(changed) as Partial<CaseStudy>) }
}

/** Checked by the schema above. */
function taken(field: Field, given: unknown, before: FieldValue): FieldValue {
  if (isTextField(field)) {
    const { en, cy } = given as Partial<Bilingual>
    const old = before as Bilingual
    return { en: en === undefined ? old.en : tidy(en), cy: cy === undefined ? old.cy : tidy(cy) }
  }
  if (field.kind === 'rows') return rowsOf(field, given as Record<string, unknown>[], before as Row[])
  return typeof given === 'string' ? tidy(given).trim() : (given as FieldValue)
}

/** A row is sent whole; what programs do not send of it, its key and its file, stays with its place. */
function rowsOf(field: RowsField, given: readonly Record<string, unknown>[], before: Row[]): Row[] {
  const rows = given.map((sent, i) => {
    const row = field.columns.map((column) => {
      const old = before[i]?.[column.key] ?? emptyValue(column)
      if (column.kind === 'key' || column.kind === 'file') return [column.key, old]
      const empty = emptyValue(column)
      const value = sent[column.key]
      return [column.key, value === undefined ? empty : taken(column, value, empty)]
    })
    return withRowKeys(field, Object.fromEntries(row) as Row, randomUUID)
  })
  return withOwnKeys(field, rows, randomUUID)
}

/** As forms are read: line ends are LF, and nothing is left at the end. */
function tidy(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').trimEnd()
}

import { z } from 'zod'
import { isTextField, type Field } from '#app/domain/field.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { languages, type RecordKind } from '#app/domain/vocabulary.ts'
import { oneOf, patternWith } from './import-map-shape.ts'

/** What happens to a text on its way into a field, in the order given. content/imports/README.md explains each. */
export type Step =
  | { replace: RegExp; with: string }
  | { take: RegExp }
  | { table: Record<string, string>; separator?: string; otherwise?: string }
  | { plain: true }
  | { fromSlug: true }
  | { date: 'day' | 'month' }
  | { sentences: number }
  | { cut: number }

/** Where a text comes from: a column, words with columns in {braces}, the first of several that is not empty, or the portal's own contact. */
export type Value = ({ column: string } | { text: string } | { first: Value[] } | { contact: 'portal' }) & {
  then?: Step[]
}

/** A text in the record's original language, or one for each language. */
export type Words = Value | { en?: Value; cy?: Value }

/**
 * A text whose parts go with those of another, the first with the first. Of a single one `single` says whether it is the
 * first row's or every row's.
 */
export interface Beside {
  of: Value
  single: 'first' | 'all'
}

/**
 * Rows of a repeated group: written out, one for each part of a text ({part} and {number} are columns then, and {beside.…}
 * for the texts beside it), or one for each object of a list ({each.…} and {number} are columns then).
 */
export type Rows =
  | { rows: Record<string, Words>[] }
  | {
      parts: Value
      separator: string
      beside?: Record<string, Beside>
      row: Record<string, Words>
    }
  | { each: string; row: Record<string, Words> }

export type ImportMap = z.infer<typeof importMap>

const pattern = patternWith('gu')
const length = z.number().int().min(20).max(500)
const texts = z.record(z.string(), z.string())

const step = oneOf<Step>({
  replace: z.strictObject({ replace: pattern, with: z.string().default('') }),
  take: z.strictObject({ take: pattern }),
  table: z.strictObject({ table: texts, separator: z.string().optional(), otherwise: z.string().optional() }),
  plain: z.strictObject({ plain: z.literal(true) }),
  fromSlug: z.strictObject({ fromSlug: z.literal(true) }),
  date: z.strictObject({ date: z.enum(['day', 'month']) }),
  sentences: z.strictObject({ sentences: length }),
  cut: z.strictObject({ cut: length }),
})

const then = z.array(step).optional()
const value: z.ZodType<Value> = z.lazy(() => oneOf<Value>(values))
const values = {
  column: z.strictObject({ column: z.string(), then }),
  text: z.strictObject({ text: z.string(), then }),
  first: z.strictObject({ first: z.array(value).min(1), then }),
  contact: z.strictObject({ contact: z.literal('portal'), then }),
}
const inLanguages = z.strictObject({ en: value.optional(), cy: value.optional() })
const wordings = { ...values, en: inLanguages, cy: inLanguages }
const row = z.record(z.string(), oneOf<Words>(wordings))
const besides = z
  .record(z.string(), z.strictObject({ of: value, single: z.enum(['first', 'all']) }))
  .optional()
const field = oneOf<Words | Rows>({
  ...wordings,
  rows: z.strictObject({ rows: z.array(row) }),
  parts: z.strictObject({ parts: value, separator: z.string().min(1), beside: besides, row }),
  each: z.strictObject({ each: z.string().min(1), row }),
})

const aliases = texts.default({})

const importMap = z.strictObject({
  /** Stands before every source key: two sources may use the same keys. */
  source: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short name in kebab-case'),
  about: z.string().optional(),
  original: z.enum(languages).default('en'),
  /** For CSV. */
  delimiter: z.string().length(1).default(','),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).default('utf-8'),
  /** The source's own key of each row. */
  key: value,
  /**
   * Rows with the same key are one record. The columns of each group become a list of this name; with `once`, what stands
   * on several lines alike is there once.
   */
  lines: z
    .record(z.string(), z.strictObject({ columns: z.array(z.string()).min(1), once: z.boolean() }))
    .optional(),
  /** The body that publishes the record here. */
  organisation: oneOf<{ slug: string } | { name: Value; aliases: Record<string, string> }>({
    slug: z.strictObject({ slug: z.string() }),
    name: z.strictObject({ name: value, aliases }),
  }).optional(),
  /** For excerpts: the bodies complained about. The first that the portal knows is chosen, the rest stays as words. */
  caseAgainst: z.strictObject({ name: value, separator: z.string().min(1).default(';'), aliases }).optional(),
  /** When the source published it; without this, or when it is empty, the time of the import. */
  published: value.optional(),
  attribution: z.strictObject({ from: value, licence: value, link: value.optional() }).optional(),
  /** Sorts a long text by its headings into {sections.…} columns. */
  sections: z
    .strictObject({
      of: value,
      into: z.record(z.string(), patternWith('iu')),
      otherwise: z.string(),
      headings: z.enum(['keep', 'drop']).default('keep'),
    })
    .optional(),
  fields: z.record(z.string(), field),
})

/** A map as JSON, checked. What is wrong with it comes back as plain sentences that name the place. */
export function readImportMap(
  kind: RecordKind,
  json: string,
): { ok: true; map: ImportMap } | { ok: false; sentences: string[] } {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return { ok: false, sentences: [`It is not valid JSON: ${(error as Error).message}`] }
  }
  const read = importMap.safeParse(parsed)
  if (!read.success) {
    return { ok: false, sentences: read.error.issues.map(sentenceOf) }
  }
  const sentences = [...misplaced(kind, read.data)]
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, map: read.data }
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? 'The map' : `“${path.join('.')}”`
  return `${place} ${message.startsWith('must') ? message : `is not right: ${message}`}`
}

/** What fits the shape of a map but not the fields of the record. */
function* misplaced(kind: RecordKind, map: ImportMap): Iterable<string> {
  const known = new Map(fieldsOf(kind).map((one) => [one.key, one]))
  for (const [key, given] of Object.entries(map.fields)) {
    const one = known.get(key)
    if (one === undefined) {
      yield `“fields.${key}”: there is no such field; the fields are ${[...known.keys()].join(', ')}`
    } else yield* misfit(one, given, `fields.${key}`)
  }
  if (kind === 'excerpt' && 'caseAgainst' in map.fields) {
    yield '“fields.caseAgainst”: say this outside the fields, as "caseAgainst": { "name": … }'
  }
}

export function isGroup(given: Words | Rows): given is Rows {
  return 'rows' in given || 'parts' in given || 'each' in given
}

function* misfit(one: Field, given: Words | Rows, place: string): Iterable<string> {
  const isRows = isGroup(given)
  if (isRows !== (one.kind === 'rows')) {
    yield `“${place}” ${isRows ? 'is no group of rows' : 'is a group of rows: give "rows", or "parts" or "each" and "row"'}`
    return
  }
  if (isRows && one.kind === 'rows') {
    const columns = new Map(one.columns.map((column) => [column.key, column]))
    for (const row of 'rows' in given ? given.rows : [given.row]) {
      for (const [key, words] of Object.entries(row)) {
        const column = columns.get(key)
        if (column) yield* misfit(column, words, `${place}.${key}`)
        else
          yield `“${place}.${key}”: there is no such column; the columns are ${[...columns.keys()].join(', ')}`
      }
    }
    return
  }
  const inTwo = 'en' in given || 'cy' in given
  if (inTwo && !isTextField(one)) yield `“${place}” is the same in both languages: give it once`
  if (place !== 'fields.summary' && JSON.stringify(given).match(/"(sentences|cut)":\d/)) {
    yield `“${place}”: only a summary may be shortened; everything else is kept whole or refused`
  }
}

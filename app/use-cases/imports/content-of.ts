import { emptyValue, isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import { emptyContent, fieldsOf, type Content } from '#app/domain/record.ts'
import { isBlank, noText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { isGroup, type ImportMap, type Rows, type Words } from './import-map.ts'
import { textOf, Unmappable, type Around, type Columns } from './value.ts'

/** A record's content as the map makes it of a row. Values are not checked here: the portal's own checks follow. */
export function contentOf(kind: RecordKind, map: ImportMap, columns: Columns, around: Around): Content {
  const content = emptyContent(kind) as unknown as Record<string, FieldValue>
  for (const field of fieldsOf(kind)) {
    const given = map.fields[field.key]
    if (given !== undefined) content[field.key] = valueOf(field, given, { map, columns, around })
  }
  return content as unknown as Content
}

interface Source {
  map: { original: Language }
  columns: Columns
  around: Around
}

function valueOf(field: Field, given: Words | Rows, source: Source): FieldValue {
  if (field.kind === 'rows') return isGroup(given) ? rowsOf(field.columns, given, source) : []
  if (isGroup(given)) return ''
  if ('en' in given || 'cy' in given) {
    const text = (language: Language) =>
      given[language] ? textOf(given[language], source.columns, source.around) : ''
    return { en: text('en'), cy: text('cy') }
  }
  const text = textOf(given as Exclude<Words, { en?: unknown; cy?: unknown }>, source.columns, source.around)
  if (isTextField(field)) return { ...noText, [source.map.original]: text }
  if (field.kind === 'choices') return [...new Set(partsOf(text, ';'))]
  if (field.kind === 'flag') return /^(yes|true|1|ydy|oes|ie)$/i.test(text)
  return text
}

function rowsOf(columns: readonly Field[], given: Rows, source: Source): Row[] {
  if ('rows' in given) return given.rows.map((row) => rowOf(columns, row, source)).filter(isFilled(columns))
  if ('each' in given) {
    return elementsOf(given.each, source.columns)
      .map((element) => rowOf(columns, given.row, { ...source, columns: element }))
      .filter(isFilled(columns))
  }
  return partRows(given, source).map((part) => rowOf(columns, given.row, { ...source, columns: part }))
}

/** The row with the columns `part` and `number`, and `beside.…` for what goes with it, once for each part. */
function partRows(given: Extract<Rows, { parts: unknown }>, { columns, around }: Source): Columns[] {
  const { separator, beside = {} } = given
  const split = (text: string) => text.split(separator).map((part) => part.trim())
  const places = [...split(textOf(given.parts, columns, around)).entries()].filter(([, part]) => part !== '')
  const others = Object.entries(beside).map(([name, { of, single }]) => {
    const whole = textOf(of, columns, around)
    const parts = places.length > 1 ? split(whole) : [whole]
    if (parts.slice((places.at(-1)?.[0] ?? 0) + 1).some((part) => part !== ''))
      throw new Unmappable({ fault: 'parts-without-row', value: whole.slice(0, 80) })
    return { name: `beside.${name}`, parts, toAll: parts.length === 1 && single === 'all' }
  })
  return places.map(([place, part], i) => {
    const own = others.map(({ name, parts, toAll }) => {
      // A single one is the first row's, wherever in the text that stands.
      const at = toAll || (parts.length === 1 && i === 0) ? 0 : parts.length === 1 ? 1 : place
      return [name, parts[at] ?? ''] as const
    })
    return new Map([...columns, ['part', part], ['number', String(i + 1)], ...own])
  })
}

/** The row with `each.…` columns, once for each object of a list. */
function elementsOf(list: string, columns: Columns): Columns[] {
  const found: Columns[] = []
  for (let i = 0; ; i += 1) {
    const beginning = `${list}.${i}.`
    const own = [...columns].filter(([name]) => name.startsWith(beginning))
    if (own.length === 0) return found
    const each = own.map(([name, text]) => [`each.${name.slice(beginning.length)}`, text] as const)
    found.push(new Map([...columns, ...each, ['number', String(i + 1)]]))
  }
}

function rowOf(columns: readonly Field[], row: Record<string, Words>, source: Source): Row {
  return Object.fromEntries(
    columns.map((column) => {
      const given = row[column.key]
      return [column.key, given ? valueOf(column, given, source) : emptyValue(column)]
    }),
  )
}

/** A row written out in the map is left out where the source has nothing for what it must have. */
function isFilled(columns: readonly Field[]): (row: Row) => boolean {
  const needed = columns.filter((column) => column.required).map((column) => column.key)
  return (row) => needed.every((key) => !isEmpty(row[key]))
}

function isEmpty(value: FieldValue | undefined): boolean {
  return typeof value === 'object' && 'en' in value ? isBlank(value) : value === undefined || value === ''
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

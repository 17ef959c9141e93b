import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import type { ReadFile } from '#app/domain/attachment.ts'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { withDueDays } from '#app/domain/due-day.ts'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { groupsOf, valueOf, type Content } from '#app/domain/record.ts'
import type { ShownField, ShownGroup, ShownText } from '#app/domain/shown.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import { inPounds } from '#app/messages/figures.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { Names } from './names.ts'
import { shownOfCaseStudy } from './show-case-study.ts'

export interface Showing extends Names {
  kind: RecordKind
  content: Content
  /** Rendered Markdown by field and language. */
  html: ReadonlyMap<string, string>
  language: Language
  /** Field keys to leave out: what is shown elsewhere on the page, or not for this reader. */
  without: readonly string[]
  /** The organisation that is called so, when the portal knows it. */
  organisationNamed(name: string): Pick<Organisation, 'name' | 'slug'> | null
  /** The edition's files that this reader may have. */
  files: readonly ReadFile[]
}

/** The record's filled-in fields, group by group, in the reader's language where it is written. */
export function show(given: Showing): ShownGroup[] {
  const showing =
    given.kind === 'excerpt' ? { ...given, content: withDueDays(given.content as Excerpt) } : given
  return groupsOf[showing.kind].flatMap((group) => {
    const fields = group.fields
      .filter((field) => !showing.without.includes(field.key))
      .flatMap((field) => showField(field, valueOf(showing.content, field.key), showing))
    return fields.length > 0 ? [{ key: group.key, fields }] : []
  })
}

function showField(field: Field, value: FieldValue, showing: Showing): ShownField[] {
  const { key } = field
  const apart = showing.kind === 'case-study' ? shownOfCaseStudy[key as keyof CaseStudy] : undefined
  if (apart) return apart(showing.content as CaseStudy, showing)
  if (field.kind === 'rows') return showRows(field, value as Row[], showing)
  if (field.kind === 'choices') {
    const values = value as string[]
    return values.length > 0
      ? [{ key, kind: 'list', values: values.map((id) => showing.choiceName(field.words, id)) }]
      : []
  }
  if (field.kind === 'markdown') {
    const read = readIn(value as Bilingual, showing.language)
    const html = showing.html.get(`${key}.${read.language}`) ?? ''
    return read.text === '' ? [] : [{ key, kind: 'html', html, language: read.language }]
  }
  // Drafts are shown as well, and may hold what the checks would refuse, such as `javascript:`.
  if (field.kind === 'url' && /^https?:/i.test(value as string)) {
    return [{ key, kind: 'link', href: value as string, text: value as string }]
  }
  if (field.kind === 'email' && value !== '') {
    return [{ key, kind: 'link', href: `mailto:${value as string}`, text: value as string }]
  }
  const shown = showText(field, value, showing)
  return shown.text === '' ? [] : [{ key, kind: 'text', ...shown }]
}

function showRows(field: Extract<Field, { kind: 'rows' }>, rows: Row[], showing: Showing): ShownField[] {
  if (rows.length === 0) return []
  // A column that nobody filled in is only noise, above all on a narrow screen.
  const used = field.columns.filter(
    (column) =>
      column.kind !== 'key' &&
      rows.some((row) => showText(column, row[column.key] ?? '', showing).text !== ''),
  )
  const [only] = field.columns
  if (field.columns.length === 1 && only && !isTextField(only)) {
    const values = rows.map((row) => showText(only, row[only.key] ?? '', showing).text)
    return [{ key: field.key, kind: 'list', values: values.filter((value) => value !== '') }]
  }
  const words = readerWordsOf(bothLanguages[showing.language], showing.kind)
  return [
    {
      key: field.key,
      kind: 'rows',
      columns: used.map((column) => words.column(field.key, column.key)),
      rows: rows.map((row) => used.map((column) => showText(column, row[column.key] ?? '', showing))),
    },
  ]
}

/** Any field that fits on one line. */
function showText(field: Field, value: FieldValue, showing: Showing): ShownText {
  const { language } = showing
  if (isTextField(field)) {
    const read = readIn(value as Bilingual, language)
    return { text: read.text, language: read.language }
  }
  return { text: plainValue(field, value, showing), language }
}

/** A value without words of its own, as it is said to a reader. */
export function plainValue(
  field: Field,
  value: FieldValue,
  showing: Pick<Showing, 'language' | keyof Names>,
): string {
  const { common } = bothLanguages[showing.language]
  if (field.kind === 'flag') return value === true ? common.yes : ''
  const text = typeof value === 'string' ? value : ''
  if (text === '') return ''
  switch (field.kind) {
    case 'choice':
      return showing.choiceName(field.words, text)
    case 'organisation':
      return showing.organisationName(text)
    case 'file':
      return showing.fileName(text)
    case 'date':
      return longDate(text, showing.language)
    case 'month':
      return longDate(text, showing.language)
    case 'number':
      return pounds(text)
    default:
      return text
  }
}

/** What is no number stays as it was typed. */
function pounds(typed: string): string {
  const amount = Number(typed.replace(/[£,\s]/g, ''))
  return Number.isNaN(amount) ? typed : inPounds(amount)
}

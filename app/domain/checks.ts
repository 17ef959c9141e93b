import type { CaseStudy } from './case-study.ts'
import { checkSections } from './check-sections.ts'
import { isEmail, tidyEmail } from './email.ts'
import { isCaseReference, type Excerpt } from './excerpt.ts'
import {
  emptyValue,
  importedLimit,
  isTextField,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type FieldValue,
  type Row,
  type TextField,
} from './field.ts'
import type { Issue, IssueProblem } from './issue.ts'
import { fieldsOf, type Content, type ContentOf } from './record.ts'
import { isOpen } from './terms.ts'
import { isBlank, type Bilingual } from './text.ts'
import { checkVoices } from './voice.ts'
import { languages, type Language, type RecordKind } from './vocabulary.ts'

/** What a check needs to know besides the words. */
export interface CheckedAs {
  original: Language
  /** Imported Markdown was written under other limits and keeps its length. */
  imported: boolean
  /** `YYYY-MM-DD`. */
  today: string
}

/**
 * Everything that must be put right before the record may be submitted or published. The same list guards the
 * button, the action and the import. Fields are named as the form names them.
 */
export function checkForSubmission<K extends RecordKind>(
  kind: K,
  content: ContentOf[K],
  as: CheckedAs,
): Issue[] {
  return [...checkFields(fieldsOf(kind), content as unknown as Row, '', as), ...rules[kind](content, as)]
}

/** What even a draft may not hold: texts so long that no reader or machine is served by keeping them. */
export function checkDraft(content: Content): Issue[] {
  const text = JSON.stringify(content)
  return text.length > importedLimit * 4
    ? [{ field: '', problem: 'too-long', values: { limit: importedLimit } }]
    : []
}

function checkFields(fields: readonly Field[], values: Row, prefix: string, as: CheckedAs): Issue[] {
  return fields.flatMap((field) =>
    checkField(field, values[field.key] ?? emptyValue(field), `${prefix}${field.key}`, as),
  )
}

function checkField(field: Field, value: FieldValue, name: string, as: CheckedAs): Issue[] {
  if (isTextField(field)) return checkText(field, value as Bilingual, name, as)
  if (field.kind === 'rows') return checkRows(field, value as Row[], name, as)
  if (field.kind === 'flag' || field.kind === 'key') return []
  if (field.kind === 'choices') {
    const chosen = value as string[]
    if (field.required && chosen.length === 0) return [{ field: name, problem: 'required' }]
    if (chosen.length > field.atMost)
      return [{ field: name, problem: 'too-many', values: { limit: field.atMost } }]
    return chosen.every((id) => isChoice(field, id)) ? [] : [{ field: name, problem: 'not-a-choice' }]
  }
  const text = value as string
  if (text.trim() === '') return field.required ? [{ field: name, problem: 'required' }] : []
  if (field.kind === 'choice') return isChoice(field, text) ? [] : [{ field: name, problem: 'not-a-choice' }]
  if (field.kind === 'organisation' || field.kind === 'file') return []
  if (text.length > field.limit) {
    return [{ field: name, problem: 'too-long', values: { limit: field.limit } }]
  }
  const problem = formats[field.kind]?.(text) ?? null
  return problem ? [{ field: name, problem }] : []
}

/** What an open vocabulary holds only the database knows: see check-terms.ts. */
function isChoice({ values, words }: ChoiceField | ChoicesField, id: string): boolean {
  return isOpen(words) || values.includes(id)
}

function checkText(
  { kind, limit: fieldLimit, required }: TextField,
  text: Bilingual,
  name: string,
  as: CheckedAs,
): Issue[] {
  const limit = as.imported && kind === 'markdown' ? importedLimit : fieldLimit
  const issues: Issue[] = []
  if (required && text[as.original].trim() === '')
    issues.push({ field: `${name}.${as.original}`, problem: 'required' })
  for (const language of languages) {
    if (text[language].length > limit)
      issues.push({ field: `${name}.${language}`, problem: 'too-long', values: { limit } })
  }
  return issues
}

function checkRows(
  field: Extract<Field, { kind: 'rows' }>,
  rows: Row[],
  name: string,
  as: CheckedAs,
): Issue[] {
  if (field.required && rows.length === 0) {
    // The first row's first input is what the person has to fill in.
    const column = field.columns.find(({ kind }) => kind !== 'key')
    const first = column && isTextField(column) ? `${column.key}.${as.original}` : (column?.key ?? '')
    return [{ field: `${name}.0.${first}`, problem: 'required' }]
  }
  if (rows.length > field.atMost)
    return [{ field: name, problem: 'too-many', values: { limit: field.atMost } }]
  return rows.flatMap((row, i) => checkFields(field.columns, row, `${name}.${i}.`, as))
}

const formats: Partial<Record<Field['kind'], (text: string) => IssueProblem | null>> = {
  email: (text) => (isEmail(tidyEmail(text)) ? null : 'not-an-email'),
  url: (text) => (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? null : 'not-a-url'),
  number: (text) => (/^£?\d{1,3}(,?\d{3})*(\.\d{1,2})?$/.test(text) ? null : 'not-a-number'),
  date: (text) => (isDate(text) ? null : 'not-a-date'),
  month: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? null : 'not-a-month'),
}

/** A real day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const rules: { [K in RecordKind]: (content: ContentOf[K], as: CheckedAs) => Issue[] } = {
  'case-study': checkCaseStudy,
  excerpt: checkExcerpt,
  casebook: (casebook, { original }) => checkSections(casebook.sections, original),
}

function checkCaseStudy({ started, ended, evidence, voices }: CaseStudy, { today }: CheckedAs): Issue[] {
  const issues = checkVoices(voices, today)
  if (endsBefore(started, ended)) issues.push({ field: 'ended', problem: 'ends-before-it-starts' })
  evidence.forEach(({ fieldworkFrom, fieldworkTo }, i) => {
    if (endsBefore(fieldworkFrom, fieldworkTo)) {
      issues.push({ field: `evidence.${i}.fieldworkTo`, problem: 'ends-before-it-starts' })
    }
  })
  return issues
}

function endsBefore(start: string, end: string): boolean {
  return start !== '' && end !== '' && end < start
}

function checkExcerpt(excerpt: Excerpt, { original, today }: CheckedAs): Issue[] {
  const issues: Issue[] = []
  if (excerpt.caseAgainst === '' && isBlank(excerpt.anonymousBody)) {
    issues.push({ field: `anonymousBody.${original}`, problem: 'body-required' })
  }
  if (isDate(excerpt.reportDate) && excerpt.reportDate > today) {
    issues.push({ field: 'reportDate', problem: 'in-the-future' })
  }
  excerpt.references.forEach(({ reference }, i) => {
    if (reference !== '' && !isCaseReference(excerpt.scheme, reference)) {
      issues.push({ field: `references.${i}.reference`, problem: 'not-a-reference' })
    }
  })
  excerpt.recommendations.forEach(({ due, within }, i) => {
    if (due !== '' && within !== '') {
      issues.push({ field: `recommendations.${i}.within`, problem: 'due-twice' })
    }
  })
  return issues
}

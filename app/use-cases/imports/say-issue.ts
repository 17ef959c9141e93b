import { isTextField } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { languages, type RecordKind } from '#app/domain/vocabulary.ts'
import { en } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'

/** What is wrong with an imported record, as the form would say it, in English: reports are read by operators. */
export function sayIssue(kind: RecordKind, issue: Issue): string {
  return en.problems[issue.problem]({ ...issue.values, label: labelOf(kind, issue.field) })
}

/** "Heads of complaint 2: Outcome" for `heads.1.outcome`; "Title (cy)" for `title.cy`. */
function labelOf(kind: RecordKind, name: string): string {
  const [key = '', ...rest] = name.split('.')
  const field = fieldsOf(kind).find((one) => one.key === key)
  if (field === undefined) return name
  const words = fieldWordsOf(en, kind)
  const label = words.field(key).label
  if (field.kind !== 'rows') return isTextField(field) ? `${label}${inLanguage(rest[0])}` : label
  const [index, column, language] = rest
  if (index === undefined || column === undefined) return label
  return `${label} ${Number(index) + 1}: ${words.column(key, column).label}${inLanguage(language)}`
}

function inLanguage(language: string | undefined): string {
  return language === undefined || language === languages[0] ? '' : ` (${language})`
}

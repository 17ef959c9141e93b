import { isTextField } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { languages, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Messages } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'

/** What is wrong with an imported record, as the form would say it. */
export function sayIssue(kind: RecordKind, issue: Issue, language: Language): string {
  const messages = bothLanguages[language]
  return messages.problems[issue.problem]({ ...issue.values, label: labelOf(kind, issue.field, messages) })
}

/** "Heads of complaint 2: Outcome" for `heads.1.outcome`; "Title (cy)" for `title.cy`. */
function labelOf(kind: RecordKind, name: string, messages: Messages): string {
  const [key = '', ...rest] = name.split('.')
  const field = fieldsOf(kind).find((one) => one.key === key)
  if (field === undefined) return name
  const words = fieldWordsOf(messages, kind)
  const label = words.field(key).label
  if (field.kind !== 'rows') return isTextField(field) ? `${label}${inLanguage(rest[0])}` : label
  const [index, column, language] = rest
  if (index === undefined || column === undefined) return label
  return `${label} ${Number(index) + 1}: ${words.column(key, column).label}${inLanguage(language)}`
}

function inLanguage(language: string | undefined): string {
  return language === undefined || language === languages[0] ? '' : ` (${language})`
}

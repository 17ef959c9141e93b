import type { Issue } from '#app/domain/issue.ts'
import type { Messages } from '#app/messages/en.ts'
import { useMessages } from '../page/language.tsx'
import { fieldId } from './field-id.ts'

/** One line of the error summary; without `href` it is about the whole form. */
export interface ErrorLine {
  text: string
  href?: string
}

export interface FormErrors {
  /** For `<ErrorSummary errors>`. */
  lines: ErrorLine[]
  /** For a field's `error`: what is to be put right there, if anything. */
  of(field: string): string | undefined
}

/** What is wrong, in a sentence, in the language of the messages. */
export function issueSentence(issue: Issue, messages: Messages, label: string): string {
  return messages.problems[issue.problem]({ ...issue.values, label })
}

/**
 * The issues of a form in words, for the summary and for each field. `labels` are by field name; `anchors` give the id
 * to jump to where it is not the field's own (the day of a date).
 */
export function useErrors(
  issues: readonly Issue[] | undefined,
  labels: Readonly<Record<string, string>> = {},
  anchors: Readonly<Record<string, string>> = {},
): FormErrors {
  const messages = useMessages()
  const found = (issues ?? []).map((issue) => ({
    field: issue.field,
    text: issueSentence(issue, messages, labels[issue.field] ?? ''),
  }))
  return {
    lines: found.map(({ field, text }) =>
      field === '' ? { text } : { text, href: `#${anchors[field] ?? fieldId(field)}` },
    ),
    of: (field) => found.find((issue) => issue.field === field)?.text,
  }
}

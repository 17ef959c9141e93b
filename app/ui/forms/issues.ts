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

/** The issues of a form in words, for the summary and for each field. `labels` are by field name. */
export function useErrors(
  issues: readonly Issue[] | undefined,
  labels: Readonly<Record<string, string>> = {},
): FormErrors {
  return formErrors(issues ?? [], useMessages(), (field) => ({
    label: labels[field] ?? '',
    anchor: field === '' ? null : fieldId(field),
  }))
}

/** How a field is called, and the id an error's link jumps to; null when the page has no such input. */
export interface FieldPlace {
  label: string
  anchor: string | null
}

export function formErrors(
  issues: readonly Issue[],
  messages: Messages,
  placeOf: (field: string) => FieldPlace,
): FormErrors {
  const found = issues.map((issue) => {
    const { label, anchor } = placeOf(issue.field)
    return { field: issue.field, anchor, text: issueSentence(issue, messages, label) }
  })
  return {
    lines: found.map(({ anchor, text }) => (anchor === null ? { text } : { text, href: `#${anchor}` })),
    of: (field) => found.find((issue) => issue.field === field)?.text,
  }
}

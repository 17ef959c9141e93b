import { checkForSubmission } from '../checks.ts'
import type { CheckedIssue, Subject } from './check.ts'

/** What is missing, too long or not in its form, and what only the database knows to be wrong. */
export function checkFields(subject: Subject): CheckedIssue[] {
  const issues = [...checkForSubmission(subject.kind, subject.content, subject), ...subject.stored]
  return issues.map((issue) => ({ ...issue, check: 'fields', severity: 'block' }))
}

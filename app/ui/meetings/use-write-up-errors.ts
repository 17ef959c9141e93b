import type { Issue } from '#app/domain/issue.ts'
import { fieldId } from '../forms/field-id.ts'
import { formErrors, type FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'

/** What is wrong with a write-up or an action, by input name: 'due.NAME', 'votesFor.ITEM'. */
export function useWriteUpErrors(issues: readonly Issue[]): FormErrors {
  const messages = useMessages()
  const { writeUp, plan } = messages.meetings
  const { attendance, resolution, votesFor, votesAgainst, votesAbstained } = writeUp
  const { what, owner, due, evidence } = plan
  const labels: Readonly<Record<string, string>> = {
    ...{ attendance, resolution, votesFor, votesAgainst, votesAbstained },
    ...{ what, owner, due, evidence },
  }
  return formErrors(issues, messages, (field) => {
    const [part = ''] = field.split('.')
    const anchor = part === 'due' ? `${fieldId(field)}-day` : fieldId(field)
    return { label: labels[part] ?? '', anchor: field === '' ? null : anchor }
  })
}

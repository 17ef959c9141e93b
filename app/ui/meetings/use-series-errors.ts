import type { Issue } from '#app/domain/issue.ts'
import { fieldId } from '../forms/field-id.ts'
import { formErrors, type FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'

/** What is wrong with the form of a team's meetings, by field. */
export function useSeriesErrors(issues: readonly Issue[]): FormErrors {
  const messages = useMessages()
  const { form } = messages.meetings
  const labels: Readonly<Record<string, string>> = {
    team: form.team,
    startsOn: form.startsOn,
    time: form.time,
    length: form.length,
    standingTitle: form.standingTitle,
    standingSearch: form.search,
    standingMinutes: form.standingMinutes,
  }
  return formErrors(issues, messages, (field) => {
    const [, number = '', end] = /^breaks\.(\d+)\.(from|to)$/.exec(field) ?? []
    const label = end === undefined ? (labels[field] ?? '') : form[end as 'from' | 'to'](Number(number) + 1)
    const isDate = end !== undefined || field === 'startsOn'
    return { label, anchor: field === '' ? null : isDate ? `${fieldId(field)}-day` : fieldId(field) }
  })
}

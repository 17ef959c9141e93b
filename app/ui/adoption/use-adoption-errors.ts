import { adoptionLimits } from '#app/domain/adoption.ts'
import type { Issue } from '#app/domain/issue.ts'
import { useErrors, type FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'

/** What is to be put right in an adoption's form, its figures called by their number. */
export function useAdoptionErrors(issues: readonly Issue[] | undefined): FormErrors {
  const { form } = useMessages().adoption
  const labels: Record<string, string> = {
    stage: form.stage,
    changed: form.changed,
    why: form.why,
    figures: form.figures,
    contactRole: form.contactRole,
  }
  for (let i = 0; i < adoptionLimits.figures; i += 1) {
    for (const part of ['measure', 'direction', 'before', 'after', 'period'] as const) {
      labels[`figures.${i}.${part}`] = `${form.figure(i + 1)}: ${form[part]}`
    }
  }
  return useErrors(issues, labels)
}

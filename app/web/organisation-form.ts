import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import { textOf } from './forms.ts'

/** An organisation's details as a form sends them. */
export function readOrganisationForm(form: FormData): TypedOrganisation {
  const names = ['nameEn', 'nameCy', 'type', 'sector', 'nation', 'region', 'code', 'website'] as const
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<
    keyof TypedOrganisation,
    string
  >
}

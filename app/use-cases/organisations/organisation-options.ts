import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { allOrganisations } from '#db/organisations.ts'

/** Every organisation by name, in the order of the reader's alphabet: for a field that names one. */
export function organisationOptions(portal: Portal, language: Language): { value: string; label: string }[] {
  const order = new Intl.Collator(language)
  return allOrganisations(portal.db)
    .map((body) => ({ value: body.id, label: readIn(body.name, language).text }))
    .sort((a, b) => order.compare(a.label, b.label))
}

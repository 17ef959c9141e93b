import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { bodiesRecommended } from '#db/tracking.ts'

/** The named bodies that something was recommended to, by name in the order of the reader's alphabet. */
export function recommendedBodies(portal: Portal, language: Language): { value: string; label: string }[] {
  const order = new Intl.Collator(language)
  return findOrganisations(portal.db, bodiesRecommended(portal.db))
    .map(({ id, name }) => ({ value: id, label: readIn(name, language).text }))
    .sort((a, b) => order.compare(a.label, b.label))
}

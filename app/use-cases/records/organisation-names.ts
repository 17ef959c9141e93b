import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'

/** What the organisation with an id is called in a language; '' for one that the portal does not know. */
export function organisationNames(portal: Portal, language: Language): (id: string) => string {
  return (id) => readIn(findOrganisation(portal.db, id)?.name ?? noText, language).text
}

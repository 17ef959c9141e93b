import { textOfParts } from '#app/domain/card.ts'
import type { Citation } from '#app/domain/citation.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { readIn } from '#app/domain/text.ts'
import { cardOf } from '../search/card.ts'

/** An edition as it is cited, in the reader's language where it is written in it. */
export function citationOf(
  portal: Portal,
  record: PortalRecord,
  edition: Edition,
  language: Language,
): Citation {
  const card = cardOf(portal, { ...record, live: edition }, language)
  const owner = findOrganisation(portal.db, record.organisationId)
  return {
    kind: record.kind,
    slug: record.slug,
    title: textOfParts(card.title),
    // Who wrote it, which for an excerpt is not whom it is about.
    body: owner === null ? card.organisation.name : readIn(owner.name, language).text,
    edition: edition.number,
    published: dayOf(edition.publishedAt ?? ''),
    accessed: dayOf(portal.clock().toISOString()),
    address:
      portal.settings.publicOrigin +
      inLanguage(paths.publicEdition({ ...record, number: edition.number }), language),
    language: card.language,
  }
}

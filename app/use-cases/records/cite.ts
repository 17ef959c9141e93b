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
    address: addressOf(portal, record, edition, language),
    language: card.language,
  }
}

/** Of an edition where it is at home: a copy is not what anybody should cite. */
function addressOf(
  { settings }: Portal,
  { kind, slug, origin }: PortalRecord,
  { number }: Edition,
  language: Language,
): string {
  if (origin === null)
    return settings.publicOrigin + inLanguage(paths.publicEdition({ kind, slug, number }), language)
  const { pathname } = new URL(origin.address)
  const home = pathname.slice(pathname.lastIndexOf('/') + 1)
  return origin.portal + inLanguage(paths.publicEdition({ kind, slug: home, number }), language)
}

import type { ListedRecord } from '#app/domain/listed-record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { publishedIds, type PublishedPage } from '#db/published.ts'
import { findRecords } from '#db/records.ts'
import { cardsOf } from '../search/card.ts'
import { listRecords } from '../search/list-results.ts'

/** What readers can see, whatever they would search for: for programs that take all of it, page by page. */
export function listPublished(portal: Portal, page: PublishedPage, language: Language): ListedRecord[] {
  const records = findRecords(portal.db, publishedIds(portal.db, page))
  return listRecords(portal, records, cardsOf(portal, records, language), language)
}

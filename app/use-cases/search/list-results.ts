import { setImmediate } from 'node:timers/promises'
import type { RecordCard } from '#app/domain/card.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { firstPublished } from '#db/published.ts'
import { lastPage, pageSize, type SearchQuery } from '#search/query.ts'
import { placesOf } from './places-of.ts'
import { findWhole, type FoundRecords } from './search-records.ts'

/** A page of results, each with what a feed or a download says of it. */
export interface ListedResults extends FoundRecords {
  listed: ListedRecord[]
}

/** A page of the same results as the search page shows. */
export async function listResults(portal: Portal, query: SearchQuery): Promise<ListedResults> {
  const { records, ...found } = await findWhole(portal, query)
  return { ...found, listed: listRecords(portal, records, found.cards, query.language) }
}

/** The most results that are ever listed in one go: as many as can be paged through. */
export const mostListed = pageSize * lastPage

/** All the results, from the first page to the last there is; `listed` is shorter than `total` when there are too many. */
export async function listAllResults(portal: Portal, query: SearchQuery): Promise<ListedResults> {
  const all = await listResults(portal, { ...query, page: 1 })
  const pages = Math.min(lastPage, Math.ceil(all.total / pageSize))
  for (let page = 2; page <= pages; page++) {
    // Others are served between the pages.
    await setImmediate()
    const { listed } = await listResults(portal, { ...query, page })
    all.listed.push(...listed)
  }
  return all
}

/** Published records as feeds and downloads list them, in the order of their cards. */
export function listRecords(
  portal: Portal,
  records: readonly PortalRecord[],
  cards: readonly RecordCard[],
  language: Language,
): ListedRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const places = placesOf(portal, records)
  const first = firstPublished(portal.db, [...byId.keys()])
  return cards.flatMap((card) => {
    const record = byId.get(card.id)
    const lastPublished = record?.live?.publishedAt ?? null
    if (record === undefined || lastPublished === null) return []
    const { sector = null, region = null, publisher = noText } = places.get(card.id) ?? {}
    return [
      {
        card,
        summary: readIn(record.live?.content.summary ?? noText, language),
        publisher: readIn(publisher, language).text,
        sector,
        region,
        themes: record.live?.content.themes ?? [],
        subject: subjectOf(record),
        firstPublished: first.get(card.id) ?? lastPublished,
        lastPublished,
        home: record.origin?.address ?? null,
      },
    ]
  })
}

function subjectOf(record: PortalRecord): ListedRecord['subject'] {
  return (isKind(record, 'excerpt') && record.live?.content.subject) || null
}

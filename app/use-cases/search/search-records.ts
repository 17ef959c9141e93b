import type { RecordCard } from '#app/domain/card.ts'
import { subjectAbove } from '#app/domain/sub-subject.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import type { SearchResult } from '#search/engine.ts'
import type { FacetKey } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { cardsOf } from './card.ts'
import { facetNames } from './facet-names.ts'

/** A page of results as readers see it. */
export interface FoundRecords extends Omit<SearchResult, 'hits'> {
  /** What was searched for: as asked, without what does not exist. */
  query: SearchQuery
  cards: RecordCard[]
  /** Organisations, casebooks and parts of subjects that were asked for and do not exist (any more). */
  gone: { facet: FacetKey; value: string }[]
}

/**
 * Finds published records. Every hit is looked up in the database with its present status, so that no engine, however
 * late, can show one that was withdrawn.
 */
export async function searchRecords(portal: Portal, asked: SearchQuery): Promise<FoundRecords> {
  const { query, gone } = withoutGone(portal, asked)
  const { hits, ...result } = await portal.search.search(query)
  const records = findRecords(
    portal.db,
    hits.map((hit) => hit.id),
  ).filter(isPublished)
  const shownAs = new Map(hits.map((hit) => [hit.id, hit]))
  const cards = cardsOf(portal, records, query.language).map((card) => {
    const { title = card.title, snippet = [] } = shownAs.get(card.id) ?? {}
    return { ...card, title, snippet: snippet.length > 0 ? snippet : card.snippet }
  })
  return { ...result, query, cards, gone }
}

/** A value that is not there would find nothing, and nothing could be said about it. */
function withoutGone(portal: Portal, query: SearchQuery): Pick<FoundRecords, 'query' | 'gone'> {
  const { organisation, casebook, subject } = query.filters
  if (!organisation && !casebook && !subject) return { query, gone: [] }
  const names = facetNames(portal, { organisation, casebook, subject }, query.language)
  const gone: FoundRecords['gone'] = []
  const filters = { ...query.filters }
  for (const facet of ['organisation', 'casebook', 'subject'] as const) {
    const isThere = (value: string) =>
      Object.hasOwn(names[facet], value) || (facet === 'subject' && value === subjectAbove(value))
    const asked = filters[facet] ?? []
    const kept = asked.filter(isThere)
    gone.push(...asked.filter((value) => !isThere(value)).map((value) => ({ facet, value })))
    if (kept.length > 0) filters[facet] = kept
    else delete filters[facet]
  }
  return { query: { ...query, filters }, gone }
}

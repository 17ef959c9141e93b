import type { RecordCard } from '#app/domain/card.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { readIn } from '#app/domain/text.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { findRecords } from '#db/records.ts'
import type { SearchResult } from '#search/engine.ts'
import type { SearchQuery } from '#search/query.ts'
import { cardOf } from './card.ts'

/** A page of results as readers see it. */
export interface FoundRecords extends Omit<SearchResult, 'hits'> {
  /** What was searched for: as asked, without organisations that do not exist. */
  query: SearchQuery
  cards: RecordCard[]
  /** Names of the organisations among the facet values, by id, in the reader's language. */
  organisationNames: Record<string, string>
}

/**
 * Finds published records. Every hit is looked up in the database with its present status, so that no engine, however
 * late, can show one that was withdrawn.
 */
export async function searchRecords(portal: Portal, asked: SearchQuery): Promise<FoundRecords> {
  const query = withoutUnknownBodies(portal, asked)
  const { hits, ...result } = await portal.search.search(query)
  const records = new Map(
    findRecords(
      portal.db,
      hits.map((hit) => hit.id),
    ).map((record) => [record.id, record]),
  )
  const cards = hits.flatMap((hit) => {
    const record = records.get(hit.id)
    if (!record || !isPublished(record)) return []
    const card = cardOf(portal, record, query.language)
    return [{ ...card, title: hit.title, snippet: hit.snippet.length > 0 ? hit.snippet : card.snippet }]
  })
  const bodies = findOrganisations(
    portal.db,
    result.facets.organisation.map(({ value }) => value),
  )
  const organisationNames = Object.fromEntries(
    bodies.map((body) => [body.id, readIn(body.name, query.language).text]),
  )
  return { ...result, query, cards, organisationNames }
}

/** An organisation that is not there would find nothing, and nothing could be said about it. */
function withoutUnknownBodies(portal: Portal, query: SearchQuery): SearchQuery {
  const { organisation, ...filters } = query.filters
  if (organisation === undefined) return query
  const known = new Set(findOrganisations(portal.db, organisation).map((body) => body.id))
  const kept = organisation.filter((id) => known.has(id))
  return { ...query, filters: kept.length > 0 ? { ...filters, organisation: kept } : filters }
}

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
  cards: RecordCard[]
  /** Names of the organisations among the facet values, by id, in the reader's language. */
  organisationNames: Record<string, string>
}

/**
 * Finds published records. Every hit is looked up in the database with its present status, so that no engine, however
 * late, can show one that was withdrawn.
 */
export async function searchRecords(portal: Portal, query: SearchQuery): Promise<FoundRecords> {
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
  return { ...result, cards, organisationNames }
}

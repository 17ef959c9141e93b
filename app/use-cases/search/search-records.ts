import type { RecordCard } from '#app/domain/card.ts'
import { subjectAbove } from '#app/domain/sub-subject.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { presentOrganisations } from '#db/organisation-life.ts'
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

/** A page of results with the records themselves, in the order of their cards; they are too much to send to a browser. */
export interface FoundWhole extends FoundRecords {
  records: PortalRecord[]
}

/** Finds published records, as far as readers are shown them in a list. */
export async function searchRecords(portal: Portal, asked: SearchQuery): Promise<FoundRecords> {
  const { records: _, ...found } = await findWhole(portal, asked)
  return found
}

/** What the engine answers to what exists of the question: for those who only count. */
export async function askEngine(portal: Portal, asked: SearchQuery) {
  const { query, gone } = withoutGone(portal, asked)
  return { query, gone, result: await portal.search.search(query) }
}

/**
 * Finds published records. Every hit is looked up in the database with its present status, so that no engine, however
 * late, can show one that was withdrawn.
 */
export async function findWhole(portal: Portal, asked: SearchQuery): Promise<FoundWhole> {
  const { query, gone, result: answer } = await askEngine(portal, asked)
  const { hits, ...result } = answer
  const records = findRecords(
    portal.db,
    hits.map((hit) => hit.id),
  ).filter(isPublished)
  const shownAs = new Map(hits.map((hit) => [hit.id, hit]))
  const cards = cardsOf(portal, records, query.language).map((card) => {
    const shown = shownAs.get(card.id)
    if (shown === undefined) return card
    const { title, snippet, snippetLanguage } = shown
    return { ...card, title, ...(snippet.length > 0 && { snippet, snippetLanguage }) }
  })
  return { ...result, query, records, cards, gone }
}

/** A value that is not there would find nothing, and nothing could be said about it. */
export function withoutGone(portal: Portal, query: SearchQuery): Pick<FoundRecords, 'query' | 'gone'> {
  const { organisation: bodies, casebook, subject } = query.filters
  if (!bodies && !casebook && !subject) return { query, gone: [] }
  const organisation = bodies && organisationsToday(portal, bodies)
  const names = facetNames(portal, { organisation, casebook, subject }, query.language)
  const gone: FoundRecords['gone'] = []
  const filters = { ...query.filters }
  for (const facet of ['organisation', 'casebook', 'subject'] as const) {
    const isThere = (value: string) =>
      Object.hasOwn(names[facet], value) || (facet === 'subject' && value === subjectAbove(value))
    const asked = { organisation, casebook, subject }[facet] ?? []
    const kept = asked.filter(isThere)
    gone.push(...asked.filter((value) => !isThere(value)).map((value) => ({ facet, value })))
    if (kept.length > 0) filters[facet] = kept
    else delete filters[facet]
  }
  return { query: { ...query, filters }, gone }
}

/** Addresses outlive organisations: one that was merged means the one it went to, and a slug means whoever had it. */
function organisationsToday(portal: Portal, asked: readonly string[]): string[] {
  const today = presentOrganisations(portal.db, asked)
  return [...new Set(asked.map((value) => today.get(value) ?? value))]
}

import type { SectionRule } from '#app/domain/casebook.ts'
import { entryKinds } from '#app/domain/read-casebook.ts'
import { mostBySearch } from '#app/domain/section-rule.ts'
import { isOneOf, type Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { SearchQuery } from '#search/query.ts'
import { keepQuery, readForMatching, readKept } from '../alerts/kept-query.ts'
import { findWhole } from '../search/search-records.ts'

/** A search as a section keeps it: its words apart, so that what is taken out of every text is taken out of them too. */
export function ruleOf(query: SearchQuery): Omit<SectionRule, 'leftOut'> {
  return { words: query.words, narrowedTo: keepQuery({ ...query, words: '' }) }
}

/** The search of a section, with today's terms. */
export function queryOf(portal: Portal, { words, narrowedTo }: SectionRule, language: Language): SearchQuery {
  return { ...readKept(portal, narrowedTo, language), words }
}

/**
 * The records that a section's search finds and a casebook may hold, best first. Null when nothing can answer it any
 * more, since all that it was narrowed to by some filter is gone.
 */
export async function findForSection(
  portal: Portal,
  { words, narrowedTo }: SectionRule,
): Promise<string[] | null> {
  const narrowed = readForMatching(portal, narrowedTo)
  if (narrowed === null) return null
  const kinds = narrowed.filters.kind ?? entryKinds
  const kind = kinds.filter((one) => isOneOf(entryKinds, one))
  if (kind.length === 0) return []
  const query = { ...narrowed, words, filters: { ...narrowed.filters, kind } }
  const found: string[] = []
  for (let page = 1; found.length < mostBySearch; page += 1) {
    const { records, total } = await findWhole(portal, { ...query, page })
    found.push(...records.map(({ id }) => id))
    if (records.length === 0 || found.length >= total) break
  }
  return found.slice(0, mostBySearch)
}

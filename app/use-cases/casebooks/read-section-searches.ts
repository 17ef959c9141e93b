import type { Person } from '#app/domain/person.ts'
import type { DraftSections } from '#app/domain/read-casebook.ts'
import { ruleNews, type RuleNews } from '#app/domain/section-rule.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { savedSearchesOf } from '#db/saved-searches.ts'
import type { SearchQuery } from '#search/query.ts'
import { facetNames, type FacetNames } from '../search/facet-names.ts'
import { findForSection, queryOf } from './section-search.ts'

/** The searches that fill a casebook's sections, as its editor sees them. */
export interface SectionSearches {
  /** By section. */
  followed: Record<string, FollowedSearch>
  /** The editor's own, by name: what else a section could follow. */
  saved: { id: string; name: string }[]
}

export interface FollowedSearch {
  query: SearchQuery
  names: FacetNames
  /** What filling the section would change; null when nothing can answer the search any more. */
  news: RuleNews | null
}

export async function readSectionSearches(
  portal: Portal,
  person: Person,
  { sections }: Pick<DraftSections, 'sections'>,
  language: Language,
): Promise<SectionSearches> {
  const followed: SectionSearches['followed'] = {}
  for (const section of sections) {
    if (section.rule === undefined) continue
    const query = queryOf(portal, section.rule, language)
    const found = await findForSection(portal, section.rule)
    followed[section.id] = {
      query,
      names: facetNames(portal, query.filters, language),
      news: found === null ? null : ruleNews(section, found),
    }
  }
  const saved = savedSearchesOf(portal.db, person.id).filter(({ follows }) => follows === null)
  return { followed, saved: saved.map(({ id, name }) => ({ id, name })) }
}

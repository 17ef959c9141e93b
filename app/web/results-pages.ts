import { redirect } from '@remix-run/node'
import type { ListedResults } from '#app/use-cases/search/list-results.ts'
import { inLanguage, paths, type ResultsEnding } from '#app/paths.ts'
import { lastPage, pageSize, type SearchQuery } from '#search/query.ts'
import type { Call } from './access.ts'

/** Whole addresses of a page of results and of those around it; null where there is none. */
export interface ResultsPages {
  self: string
  first: string
  previous: string | null
  next: string | null
  last: string
}

/** How many pages of results can be leafed through: one at least, which may be empty. */
export function pagesOf(total: number): number {
  return Math.min(lastPage, Math.max(1, Math.ceil(total / pageSize)))
}

/** The addresses around a page; a page beyond the last one leads to the last one, as on the search page. */
export function pagesAround(
  call: Call,
  { query, total }: Pick<ListedResults, 'query' | 'total'>,
  ending: ResultsEnding,
): ResultsPages {
  const pages = pagesOf(total)
  const path = (page: number) => inLanguage(paths.searchAs(ending, { ...query, page }), call.language)
  if (query.page > pages) throw redirect(path(pages))
  const at = (page: number) => wholeAddress(call, path(page))
  return {
    self: at(query.page),
    first: at(1),
    previous: query.page > 1 ? at(query.page - 1) : null,
    next: query.page < pages ? at(query.page + 1) : null,
    last: at(pages),
  }
}

/** The search page that shows the same. */
export function searchPageOf(call: Call, query: SearchQuery): string {
  return wholeAddress(call, inLanguage(paths.searchFor(query), call.language))
}

/** A path of ours, already in its language, for readers outside the portal. */
export function wholeAddress({ portal }: Pick<Call, 'portal'>, path: string): string {
  return portal.settings.publicOrigin + path
}

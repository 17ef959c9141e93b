import { inLanguage, languageOf } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { feedOf } from './downloads.tsx'

/** For a page's `meta`: where feed readers find what the page lists. */
export function feedLink({ location }: { location: { pathname: string } }, query: SearchQuery) {
  const href = inLanguage(feedOf(query), languageOf(location.pathname))
  return { tagName: 'link' as const, rel: 'alternate', type: 'application/atom+xml', href }
}

import { paths } from '#app/paths.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import type { SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { followedBySearch } from './followed-by-search.ts'

/** From results to the page where their search is kept; whoever is not signed in is asked to, and comes back. */
export function SaveSearchLink({ query, names }: { query: SearchQuery; names: FacetNames }) {
  const messages = useMessages()
  const { saveLink, followLink } = messages.alerts
  const followed = followedBySearch(query, names, messages)
  return (
    <p className="govuk-body govuk-!-margin-top-4 app-no-print">
      <Link to={paths.saveSearch(query)}>{followed === null ? saveLink : followLink(followed)}</Link>
    </p>
  )
}

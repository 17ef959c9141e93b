import { paths } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** From results to the page where their search is kept; whoever is not signed in is asked to, and comes back. */
export function SaveSearchLink({ query }: { query: SearchQuery }) {
  return (
    <p className="govuk-body govuk-!-margin-top-4 app-no-print">
      <Link to={paths.saveSearch(query)}>{useMessages().alerts.saveLink}</Link>
    </p>
  )
}

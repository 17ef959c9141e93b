import { paths, usualSort } from '#app/paths.ts'
import { lastPage, pageSize, type SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { Link, useLocalPath } from '../page/link.tsx'

/** The results in other forms. Files, so no `Link`: they are not shown in place of the page. */
export function SearchDownloads({ query, total }: { query: SearchQuery; total: number }) {
  const { finding, embedding } = useMessages()
  const { downloads } = finding
  const csv = useLocalPath(paths.searchAs('csv', { ...query, page: 1 }))
  const json = useLocalPath(paths.searchAs('json', query))
  const most = pageSize * lastPage
  return (
    <div className="app-downloads app-no-print">
      <p className="govuk-body app-downloads__lead" id="downloads">
        {downloads.lead}
      </p>
      <ul className="app-downloads__list" aria-labelledby="downloads">
        <li>
          <a href={useFeed(query)} className="govuk-link">
            {downloads.atom}
          </a>
        </li>
        <li>
          <a href={csv} className="govuk-link">
            {downloads.csv}
            {total > most && `, ${downloads.first(most)}`}
          </a>
        </li>
        <li>
          <a href={json} className="govuk-link">
            {downloads.json}
          </a>
        </li>
        <li>
          <Link to={paths.embed(paths.searchFor({ ...query, page: 1 }))}>{embedding.toIt}</Link>
        </li>
        <li>
          <Link to={paths.help('feeds-and-downloads')}>{downloads.help}</Link>
        </li>
      </ul>
    </div>
  )
}

/** Under a list that is a search of its own: what an organisation published, say. `page` is where it stands. */
export function FollowFeed({ query, page }: { query: SearchQuery; page: string }) {
  const { finding, embedding } = useMessages()
  return (
    <ul className="govuk-list app-no-print">
      <li>
        <a href={useFeed(query)} className="govuk-link">
          {finding.downloads.follow}
        </a>
      </li>
      <li>
        <Link to={paths.embed(page)}>{embedding.toIt}</Link>
      </li>
    </ul>
  )
}

function useFeed(query: SearchQuery): string {
  return useLocalPath(feedOf(query))
}

/** The feed of a search, whatever page and order of it are shown: a feed has an order of its own. */
export function feedOf(query: SearchQuery): string {
  return paths.searchAs('atom', { ...query, page: 1, sort: usualSort(query.words) })
}

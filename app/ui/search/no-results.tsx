import type { Theme } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { isFiltered, unfiltered } from './findings.ts'

interface NoResultsProps {
  query: SearchQuery
  popularThemes: readonly Theme[]
}

/** Ways on from an empty list. */
export function NoResults({ query, popularThemes }: NoResultsProps) {
  const { search, vocabulary } = useMessages()
  const { nothing } = search
  const filtered = isFiltered(query)
  return (
    <>
      <h3 className="govuk-heading-s">{nothing.title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {query.words !== '' && (
          <>
            <li>{nothing.fewer}</li>
            <li>{nothing.spelling}</li>
            <li>{nothing.problem}</li>
          </>
        )}
        {filtered && (
          <>
            <li>{nothing.unfilter}</li>
            <li>
              <Link to={paths.searchFor(unfiltered(query))} preventScrollReset>
                {nothing.clear}
              </Link>
            </li>
          </>
        )}
      </ul>
      {popularThemes.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{nothing.themes}</h3>
          <ul className="govuk-list app-columns">
            {popularThemes.map((theme) => (
              <li key={theme}>
                <Link to={paths.searchBy('theme', theme)}>{vocabulary.theme[theme]}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        {nothing.share} <Link to={paths.startWork()}>{nothing.shareLink}</Link>.
      </p>
    </>
  )
}

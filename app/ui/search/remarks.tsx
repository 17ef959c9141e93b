import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import type { Findings } from './findings.ts'

type Remarkable = Pick<
  Findings,
  'query' | 'didYouMean' | 'leftOut' | 'holdAll' | 'unknown' | 'cut' | 'standIn' | 'total'
>

/** What the search did of its own accord: said, so that nobody wonders. */
export function Remarks({ findings }: { findings: Remarkable }) {
  const { search } = useMessages()
  const { query, didYouMean, leftOut, holdAll, unknown, cut, standIn, total } = findings
  return (
    <>
      {unknown.length > 0 && <InsetText>{search.unknown(unknown.join(', '))}</InsetText>}
      {cut && <InsetText>{search.cut}</InsetText>}
      {leftOut.length > 0 && total > 0 && (
        <InsetText>{search.leftOut(leftOut.map((word) => `“${word}”`).join(', '), holdAll)}</InsetText>
      )}
      {standIn && <p className="govuk-body-s app-search__quiet">{search.standIn}</p>}
      {didYouMean !== null && (
        <p className="govuk-body-l">
          {search.meant}{' '}
          <Link to={paths.searchFor({ ...query, words: didYouMean, page: 1 })} preventScrollReset>
            {didYouMean}
          </Link>
          ?
        </p>
      )}
    </>
  )
}

import { daysKeptWhenRare, fewestShown, monthsKept, type MissedSearch } from '#app/domain/missed-search.ts'
import { longDate } from '#app/messages/dates.ts'
import { formatNumber } from '#app/messages/plural.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { ListedTable } from '../content/listed-table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface MissedTableProps {
  caption: string
  searches: readonly MissedSearch[]
  mayAddSynonyms: boolean
}

/** Words that were looked for in vain, and what to do about them. */
export function MissedTable({ caption, searches, mayAddSynonyms }: MissedTableProps) {
  const { missed, synonyms } = useMessages().admin
  const language = useLanguage()
  const { columns } = missed
  return (
    <ListedTable
      caption={caption}
      none={missed.none}
      columns={[
        { label: columns.words },
        { label: columns.count, numeric: true },
        { label: columns.lastDay },
        { label: columns.language },
        { label: columns.do },
      ]}
      rows={searches.map((search) => [
        <span key="words" className="govuk-!-text-break-word">
          {search.words}
        </span>,
        formatNumber(search.count),
        longDate(search.lastDay, language),
        synonyms.languages[search.language],
        <TryIt key="do" words={search.words} mayAddSynonyms={mayAddSynonyms} />,
      ])}
    />
  )
}

function TryIt({ words, mayAddSynonyms }: { words: string; mayAddSynonyms: boolean }) {
  const { missed } = useMessages().admin
  return (
    <>
      <Link to={paths.search(words)}>
        {missed.try}
        <span className="govuk-visually-hidden"> {missed.tryOf(words)}</span>
      </Link>
      {mayAddSynonyms && (
        <>
          <br />
          <Link to={paths.addSynonyms(words)}>
            {missed.addSynonym}
            <span className="govuk-visually-hidden"> {missed.addSynonymOf(words)}</span>
          </Link>
        </>
      )}
    </>
  )
}

/** What is counted, for how long, and what never is. */
export function HowCounted() {
  const { missed } = useMessages().admin
  return (
    <Details summary={missed.how}>
      {missed.howText(fewestShown, monthsKept, daysKeptWhenRare).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Details>
  )
}

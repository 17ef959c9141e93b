import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import type { PublishedEdition } from '#app/domain/edition-history.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { ChooseEditions } from './choose-editions.tsx'

interface HistoryPageProps {
  card: RecordCard
  editions: readonly PublishedEdition[]
  /** The days on which words were replaced in all of them. */
  corrections: readonly string[]
}

/** What was published of a record when, with what changed each time. */
export function HistoryPage({ card, editions, corrections }: HistoryPageProps) {
  const { afterPublishing, vocabulary, common, lateCorrections } = useMessages()
  const language = useLanguage()
  const { history } = afterPublishing
  const lang = card.translated ? undefined : card.language
  const [newest, before] = editions
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { to: paths.home(), label: common.portal },
          { to: paths.record(card), label: <span lang={lang}>{textOfParts(card.title)}</span> },
        ]}
      />
      <span className="govuk-caption-xl" lang={lang}>
        {textOfParts(card.title)}
      </span>
      <h1 className="govuk-heading-xl">{history.title}</h1>
      <p className="govuk-body-l">{history.lead}</p>
      <Table
        caption={history.title}
        captionSize="m"
        firstCellIsHeader
        stacks
        columns={[
          { label: history.columns.edition },
          { label: history.columns.published },
          { label: history.columns.kind },
          { label: history.columns.note },
        ]}
        rows={editions.map((edition, index) => [
          <Link key="edition" to={paths.publicEdition({ ...card, number: edition.number })}>
            {history.edition(edition.number)}
          </Link>,
          <time key="date" dateTime={edition.publishedAt}>
            {longDate(edition.publishedAt, language)}
          </time>,
          <Kind key="kind" edition={edition} first={index === editions.length - 1} />,
          edition.changeNote || common.none,
        ])}
      />
      {corrections.length > 0 && (
        <p className="govuk-body">
          {lateCorrections.inHistory(
            corrections.map((day) => longDate(`${day}T12:00:00Z`, language)).join(', '),
          )}
        </p>
      )}
      {newest && before && (
        <ChooseEditions record={card} editions={editions} from={before.number} to={newest.number} />
      )}
      <p className="govuk-body">
        <Link to={paths.record(card)}>{history.back}</Link>
      </p>
    </>
  )

  function Kind({ edition, first }: { edition: PublishedEdition; first: boolean }) {
    return (
      <>
        {first ? history.first : vocabulary.changeKind[edition.changeKind]}{' '}
        {edition.current && <Tag colour="green">{history.current}</Tag>}
      </>
    )
  }
}

import type { ReactNode } from 'react'
import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import type { Citation } from '#app/domain/citation.ts'
import type { Narrowing } from '#app/domain/narrow-casebook.ts'
import type { ReadCasebook } from '#app/domain/read-casebook.ts'
import { isUntranslated } from '#app/domain/shown.ts'
import { reportGroup } from '#app/domain/thematic-report.ts'
import { figureTables } from '#app/messages/casebook-figures.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { AddToAgenda } from '../agendas/add-to-agenda.tsx'
import { FollowLink } from '../alerts/follow-link.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { RecordArticle } from '../records/record-article.tsx'
import { UntranslatedNotice } from '../records/untranslated-notice.tsx'
import { SearchWithin } from '../search/search-within.tsx'
import { CasebookSection } from './casebook-section.tsx'
import { Contents } from './contents.tsx'
import { FigureTables } from './figure-tables.tsx'
import { NarrowEntries } from './narrow-entries.tsx'
import { ReportClosing } from './report-closing.tsx'
import { reportContents } from './report-contents.ts'
import { ReportOpening } from './report-opening.tsx'

interface CasebookArticleProps {
  casebook: ReadCasebook
  /** Ids of what is on the reader's agenda; null where nothing can be put on one or searched for: in a preview. */
  onAgenda: readonly string[] | null
  /** How its entries can be narrowed, and where to ask for it; null in a preview. */
  narrowing?: { path: string; narrowing: Narrowing } | null
  /** How the edition is cited; null for what has none yet. */
  citation?: Citation | null
  /** More of it, after its sections. */
  below?: ReactNode
}

/** A casebook as its readers see it: what it is about, its contents, its sections. On paper each section has its own page. */
export function CasebookArticle(props: CasebookArticleProps) {
  const { casebook, onAgenda, narrowing = null, citation = null, below } = props
  const { sections, untranslated, report } = casebook
  const messages = useMessages()
  // The parts of a report have their places among its themes.
  const record = {
    ...casebook.record,
    groups: casebook.record.groups.filter(({ key }) => key !== reportGroup.key),
  }
  const language = useLanguage()
  const alreadySaid = !record.card.translated || isUntranslated(record.groups, language)
  const reportUntranslated = isUntranslated(casebook.record.groups, language)
  const actionsFor = (card: RecordCard) =>
    onAgenda === null ? null : (
      <AddToAgenda recordId={card.id} title={textOfParts(card.title)} onAgenda={onAgenda.includes(card.id)} />
    )
  return (
    <RecordArticle
      record={record}
      below={
        <>
          {report === null ? (
            <FigureTables tables={figureTables(casebook.figures, messages)} />
          ) : (
            <ReportOpening report={report} />
          )}
          {sections.map((section) => (
            <CasebookSection key={section.id} section={section} citation={citation} actionsFor={actionsFor} />
          ))}
          {report && <ReportClosing report={report} casebook={casebook} citation={citation} />}
          <Earlier editions={casebook.earlier} card={record.card} />
          {below}
        </>
      }
    >
      {(untranslated || reportUntranslated) && !alreadySaid && <UntranslatedNotice />}
      {actionsFor(record.card)}
      {onAgenda !== null && <FollowLink kind="record" id={record.card.id} />}
      {narrowing && <NarrowEntries {...narrowing} />}
      <Contents sections={sections} {...(report && reportContents(report, messages))} />
      {onAgenda !== null && <SearchWithin facet="casebook" value={record.card.slug} />}
    </RecordArticle>
  )
}

function Earlier({ editions, card }: { editions: ReadCasebook['earlier']; card: RecordCard }) {
  const { read } = useMessages().casebooks
  const language = useLanguage()
  if (editions.length === 0) return null
  return (
    <section aria-labelledby="earlier-editions">
      <h2 className="govuk-heading-s" id="earlier-editions">
        {read.earlier}
      </h2>
      <ul className="govuk-list">
        {editions.map(({ number, publishedAt }) => (
          <li key={number}>
            <Link to={paths.publicEdition({ ...card, number })}>
              {read.earlierEdition(number, longDate(publishedAt, language))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

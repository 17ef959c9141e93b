import type { ReactNode } from 'react'
import type { ReadRecord } from '#app/domain/read-record.ts'
import { longDate } from '#app/messages/dates.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { formatNumber } from '#app/messages/plural.ts'
import { paths } from '#app/paths.ts'
import { RecordFiles } from '../attachments/record-files.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { Tag } from '../content/tag.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { EvidenceLevel } from './evidence-level.tsx'
import { HighlightedText } from './highlighted-text.tsx'
import { Home } from './home.tsx'
import { Source } from './source.tsx'
import { RecordContent } from './record-content.tsx'

interface RecordArticleProps {
  record: ReadRecord
  /** What can be done with it, under the summary. */
  children?: ReactNode
  /** More of it, after its fields. */
  below?: ReactNode
}

/** A case study, excerpt or casebook as a page. */
export function RecordArticle({ record, children, below }: RecordArticleProps) {
  const { card, groups, notice, changeNote } = record
  const messages = useMessages()
  const { records } = messages
  const language = useLanguage()
  const lang = card.translated ? undefined : card.language
  return (
    <article className="app-record">
      <span className="govuk-caption-xl">{kindName(messages, card)}</span>
      <h1 className="govuk-heading-xl app-record__title" lang={lang}>
        <HighlightedText parts={card.title} />
      </h1>
      {notice !== null && (
        <WarningText>
          {records.noLongerCurrent}. {notice}
        </WarningText>
      )}
      {record.origin !== null && <Home origin={record.origin} />}
      <About record={record} />
      <p
        className="govuk-body-l app-record__summary"
        lang={card.snippetLanguage === language ? undefined : card.snippetLanguage}
      >
        <HighlightedText parts={card.snippet} />
      </p>
      {children}
      {record.editionNumber > 1 && changeNote !== '' && (
        <InsetText>
          <strong>{records.change}</strong>: {changeNote}
        </InsetText>
      )}
      <RecordContent kind={card.kind} groups={groups} alsoUntranslated={!card.translated} />
      <RecordFiles files={record.files} />
      {below}
      {record.attribution !== null && record.attribution.link !== record.origin?.address && (
        <Source attribution={record.attribution} />
      )}
      {card.demonstration && <p className="govuk-body-s app-record__attribution">{records.demonstration}</p>}
      {record.publishedAt !== null && (
        <p className="govuk-body-s">
          {records.edition(record.editionNumber)}, {records.published.toLowerCase()}{' '}
          <time dateTime={record.publishedAt}>{longDate(record.publishedAt, language)}</time>
        </p>
      )}
    </article>
  )
}

function About({ record: { card, redress, evidence } }: { record: ReadRecord }) {
  const { records, vocabulary, common } = useMessages()
  const language = useLanguage()
  return (
    <dl className="app-about">
      <div className="app-about__item">
        <dt>{card.kind === 'excerpt' ? records.caseAgainst : records.byBody}</dt>
        <dd>
          {card.organisation.slug === null ? (
            <span lang={card.translated ? undefined : card.language}>{card.organisation.name}</span>
          ) : (
            <Link to={paths.organisation(card.organisation.slug)}>{card.organisation.name}</Link>
          )}
        </dd>
      </div>
      {card.date !== '' && (
        <div className="app-about__item">
          <dt>{card.kind === 'excerpt' ? records.reportDate : records.published}</dt>
          <dd>
            <time dateTime={card.date}>{longDate(card.date, language)}</time>
          </dd>
        </div>
      )}
      {card.outcome !== null && (
        <div className="app-about__item">
          <dt>{records.outcome}</dt>
          <dd>
            <Tag colour="grey">{vocabulary.outcome[card.outcome]}</Tag>
          </dd>
        </div>
      )}
      {redress > 0 && (
        <div className="app-about__item">
          <dt>{records.redress}</dt>
          <dd>£{formatNumber(redress)}</dd>
        </div>
      )}
      {evidence !== null && (
        <div className="app-about__item">
          <dt>
            <Link to={paths.help('evidence-levels')}>{records.evidence}</Link>
          </dt>
          <dd>
            <EvidenceLevel assessment={evidence} />
          </dd>
        </div>
      )}
      {card.demonstration && (
        <div className="app-about__item">
          <dt className="govuk-visually-hidden">{common.demonstration.tag}</dt>
          <dd>
            <Tag colour="yellow">{common.demonstration.record}</Tag>
          </dd>
        </div>
      )}
    </dl>
  )
}

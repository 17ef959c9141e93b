import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import type { Comparison } from '#app/domain/compared-field.ts'
import type { ComparedSection } from '#app/domain/compared-sections.ts'
import type { PublishedEdition } from '#app/domain/edition-history.ts'
import { paths } from '#app/paths.ts'
import { ComparedSections } from '../casebooks/compared-sections.tsx'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { Compared } from '../content/comparison.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { ChooseEditions } from './choose-editions.tsx'

interface ComparePageProps {
  card: RecordCard
  editions: readonly PublishedEdition[]
  from: number
  to: number
  comparison: Comparison
  /** What changed in the sections of a casebook. */
  sections: readonly ComparedSection[]
}

/** What changed between two editions, and the choice of two others. */
export function ComparePage({ card, editions, from, to, comparison, sections }: ComparePageProps) {
  const { afterPublishing, common } = useMessages()
  const { compare, history } = afterPublishing
  const lang = card.translated ? undefined : card.language
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { to: paths.home(), label: common.portal },
          { to: paths.record(card), label: <span lang={lang}>{textOfParts(card.title)}</span> },
          { to: paths.history(card), label: history.title },
        ]}
      />
      <span className="govuk-caption-xl" lang={lang}>
        {textOfParts(card.title)}
      </span>
      <h1 className="govuk-heading-xl">{compare.title(from, to)}</h1>
      {from === to ? (
        <InsetText>{compare.same}</InsetText>
      ) : (
        <>
          <p className="govuk-body">{compare.legend}</p>
          <h2 className="govuk-heading-m">{history.columns.note}</h2>
          <Compared kind={card.kind} comparison={comparison} />
          {card.kind === 'casebook' && <ComparedSections sections={sections} />}
        </>
      )}
      <ChooseEditions record={card} editions={editions} from={from} to={to} />
    </>
  )
}

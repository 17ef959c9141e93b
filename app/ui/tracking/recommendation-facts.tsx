import { longDate } from '#app/messages/dates.ts'
import { poundsOf } from '#app/domain/excerpt.ts'
import type { ReadText } from '#app/domain/text.ts'
import { inPounds } from '#app/messages/figures.ts'
import { paths } from '#app/paths.ts'
import type { ReadRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StateTag } from './state-tag.tsx'

/** What a recommendation's page says of it besides its words. */
export function RecommendationFacts({ read }: { read: ReadRecommendation }) {
  const { tracking, vocabulary } = useMessages()
  const language = useLanguage()
  const { columns } = tracking
  const kinds: Record<string, string> = vocabulary.recommendationKind
  const pounds = poundsOf(read.amount)
  const { slug, name } = read.body
  return (
    <SummaryList
      rows={[
        { key: 'state', label: columns.state, value: <StateTag state={read.state} /> },
        {
          key: 'due',
          label: columns.due,
          value: read.due === '' ? tracking.noDue : longDate(read.due, language),
        },
        {
          key: 'body',
          label: columns.body,
          value:
            slug === null ? <Said text={name} /> : <Link to={paths.organisation(slug)}>{name.text}</Link>,
        },
        { key: 'owner', label: tracking.madeBy, value: <Said text={read.owner} /> },
        ...(read.kind === '' ? [] : [{ key: 'kind', label: columns.kind, value: kinds[read.kind] ?? '' }]),
        ...(pounds === null ? [] : [{ key: 'amount', label: tracking.amount, value: inPounds(pounds) }]),
        {
          key: 'case',
          label: columns.case,
          value: (
            <Link to={paths.record({ kind: 'excerpt', slug: read.case.slug })}>
              <Said text={read.case.title} />
            </Link>
          ),
        },
      ]}
    />
  )
}

function Said({ text }: { text: ReadText }) {
  return <span lang={text.translated ? undefined : text.language}>{text.text}</span>
}

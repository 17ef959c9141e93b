import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { ListedRecommendation } from '#app/use-cases/tracking/list-recommendations.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StateTag } from './state-tag.tsx'

interface RecommendationTableProps {
  caption: string
  /** Said in place of a table without rows. */
  none: string
  listed: readonly ListedRecommendation[]
}

/** Recommendations with whom they are addressed to, until when, and what was recorded. */
export function RecommendationTable({ caption, none, listed }: RecommendationTableProps) {
  const { tracking, vocabulary } = useMessages()
  const language = useLanguage()
  const { text, kind, body, due, state } = tracking.columns
  const kinds: Record<string, string> = vocabulary.recommendationKind
  return (
    <ListedTable
      caption={caption}
      none={none}
      columns={[text, body, kind, due, state].map((label) => ({ label }))}
      rows={listed.map((one) => [
        <Link
          key="text"
          to={paths.recommendation(one.id)}
          lang={one.text.translated ? undefined : one.text.language}
        >
          {one.text.text}
        </Link>,
        one.bodyName.text,
        kinds[one.kind] ?? '',
        one.due === '' ? tracking.noDue : longDate(one.due, language),
        <StateTag key="state" state={one.state} />,
      ])}
    />
  )
}

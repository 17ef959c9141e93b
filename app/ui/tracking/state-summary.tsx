import { paths } from '#app/paths.ts'
import type { StateCount } from '#app/use-cases/tracking/count-states.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** How far the recommendations to an organisation have come; nothing when there are none. */
export function StateSummary({
  organisationId,
  counts,
}: {
  organisationId: string
  counts: readonly StateCount[]
}) {
  const { tracking, vocabulary } = useMessages()
  const words = tracking.summary
  if (counts.length === 0) return null
  return (
    <section aria-labelledby="recommendations">
      <h2 className="govuk-heading-m" id="recommendations">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <Table
        caption={words.state}
        captionSize="s"
        firstCellIsHeader
        columns={[{ label: words.state }, { label: words.count }]}
        rows={counts.map(({ state, count }) => [
          <Link key="state" to={paths.recommendations({ body: organisationId, state })}>
            {vocabulary.recommendationStatus[state]}
          </Link>,
          count,
        ])}
      />
      <p className="govuk-body">
        <Link to={paths.recommendations({ body: organisationId })}>{words.all}</Link>
      </p>
    </section>
  )
}

import { paths } from '#app/paths.ts'
import type { RecordActions as Read } from '#app/use-cases/meetings/record-actions.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What the reader's own teams took from a record, for their eyes alone. */
export function RecordActions({ recordId, actions }: { recordId: string; actions: readonly Read[] }) {
  const words = useMessages().meetings.plan
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="record-actions" className="app-no-print">
      <h2 className="govuk-heading-m" id="record-actions">
        {words.fromRecord}
      </h2>
      <ul className="govuk-list">
        {actions.map(({ slug, name, actions: count, open }) => (
          <li key={slug}>
            <Link to={paths.actionPlan({ organisation: slug }, { from: { recordId } })}>
              {words.fromRecordCount(name, count, open)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

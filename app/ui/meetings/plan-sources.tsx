import { sourceKinds, type PlanOf, type SourceAsked } from '#app/domain/action-source.ts'
import { paths } from '#app/paths.ts'
import type { ActionPlan } from '#app/use-cases/meetings/action-plan.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface PlanSourcesProps {
  plan: ActionPlan
  of: PlanOf
  from: SourceAsked
}

/** Narrows a plan to a kind of source, and says when it is narrowed to one record, resolution or meeting. */
export function PlanSources({ plan, of, from }: PlanSourcesProps) {
  const words = useMessages().meetings.plan
  const { recordId = '', itemId = '', agendaId = '' } = from
  const record = recordId === '' ? null : (plan.actions[0]?.record ?? null)
  if (recordId !== '' || itemId !== '' || agendaId !== '')
    return (
      <InsetText>
        <p className="govuk-body">{words.only}</p>
        <ul className="govuk-list">
          {record !== null && (
            <li>
              <Link to={paths.record(record)}>{words.openRecord}</Link>
            </li>
          )}
          <li>
            <Link to={paths.actionPlan(of)}>{words.everything}</Link>
          </li>
        </ul>
      </InsetText>
    )
  return (
    <nav className="app-views app-no-print" aria-label={words.show}>
      <ul className="app-views__list">
        {[null, ...sourceKinds].map((kind) => (
          <li key={kind}>
            <Link
              to={paths.actionPlan(of, { from: { kind } })}
              aria-current={kind === (from.kind ?? null) ? 'page' : undefined}
            >
              {kind === null ? words.allSources : words.count(words.sourceOf[kind], plan.counts[kind])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

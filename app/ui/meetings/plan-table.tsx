import type { PlanOf } from '#app/domain/action-source.ts'
import type { Urgency } from '#app/domain/minutes.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { PlannedAction } from '#app/use-cases/meetings/action-plan.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { Tag, type TagColour } from '../content/tag.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

const colours: Record<Urgency, TagColour> = {
  overdue: 'red',
  soon: 'yellow',
  'on-time': 'green',
  closed: 'grey',
}

interface PlanTableProps {
  caption: string
  /** Said in place of a table without rows. */
  none: string
  actions: readonly PlannedAction[]
  /** Whose plan it is: where the links to what came from the same source stay. */
  of: PlanOf
}

/** Actions with where they came from, and how far they are; what shows it, once anything does. */
export function PlanTable({ caption, none, actions, of }: PlanTableProps) {
  const words = useMessages().meetings.plan
  const language = useLanguage()
  const proven = actions.some(({ evidence }) => evidence !== '')
  const shown = proven ? [words.evidence] : []
  const heads = [words.what, words.owner, words.due, words.status, words.source, ...shown, words.change]
  return (
    <ListedTable
      caption={caption}
      none={none}
      columns={heads.map((label) => ({ label }))}
      rows={actions.map((action) => [
        action.what,
        action.owner,
        longDate(action.due, language),
        <>
          {words.statuses[action.status]}{' '}
          <Tag colour={colours[action.urgency]}>{words.urgencies[action.urgency]}</Tag>
        </>,
        <Source action={action} of={of} />,
        ...(proven ? [action.evidence] : []),
        action.mayChange ? (
          <Link to={paths.meetingAction(action.id)}>
            {words.change}
            <VisuallyHidden>: {action.what}</VisuallyHidden>
          </Link>
        ) : (
          ''
        ),
      ])}
    />
  )
}

/** What an action came from; each part leads to all that came from the same. */
function Source({ action, of }: { action: PlannedAction; of: PlanOf }) {
  const { sources } = useMessages().meetings.plan
  const language = useLanguage()
  const { kinds, source, resolution, recordId, itemId, agendaId, team, meetingDate } = action
  return (
    <>
      {recordId !== null && (
        <>
          {sources.record}:{' '}
          <Link to={paths.actionPlan(of, { from: { recordId } })} lang={source.language}>
            {source.text}
          </Link>
          <br />
        </>
      )}
      {kinds.includes('motion') && (
        <>
          {sources.motion}: <Link to={paths.actionPlan(of, { from: { itemId } })}>{resolution}</Link>
          <br />
        </>
      )}
      {sources.meeting}:{' '}
      <Link to={paths.actionPlan(of, { from: { agendaId } })}>
        {team}, {longDate(meetingDate, language)}
      </Link>
      {recordId === null && source.text !== '' && ` (${source.text})`}
    </>
  )
}

import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { isOpenAction } from '#app/domain/minutes.ts'
import { longDate } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { ListedTable } from '#app/ui/content/listed-table.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Tag, type TagColour } from '#app/ui/content/tag.tsx'
import { VisuallyHidden } from '#app/ui/content/visually-hidden.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import type { PlannedAction } from '#app/use-cases/meetings/actions.ts'
import { forSignedIn } from '#app/web/access.ts'
import { askedPlan, planAsked } from '#app/web/asked-plan.ts'
import type { Urgency } from '#app/domain/minutes.ts'

export const loader = forSignedIn((call) => ({
  plan: askedPlan(call),
  asked: planAsked(call),
  saved: call.url.searchParams.get('done') === 'saved',
}))

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, ({ meetings }) => meetings.planOf(data?.plan.name ?? ''))

const colours: Record<Urgency, TagColour> = {
  overdue: 'red',
  soon: 'yellow',
  'on-time': 'green',
  closed: 'grey',
}

export default function ActionPlan() {
  const { plan, asked, saved } = useLoaderData<typeof loader>()
  const { meetings } = useMessages()
  const words = meetings.plan
  const language = useLanguage()
  const file = (ending: '.csv' | '.docx') => inLanguage(paths.actionPlan(asked, ending), language)
  return (
    <>
      {saved && <NotificationBanner type="success">{words.saved}</NotificationBanner>}
      <h1 className="govuk-heading-xl">{meetings.planOf(plan.name)}</h1>
      <ul className="govuk-list">
        <li>
          <a href={file('.docx')} className="govuk-link" download>
            {words.word}
          </a>
        </li>
        <li>
          <a href={file('.csv')} className="govuk-link" download>
            {words.csv}
          </a>
        </li>
      </ul>
      <Actions caption={words.open} actions={plan.actions.filter(isOpenAction)} />
      <Actions caption={words.closed} actions={plan.actions.filter((one) => !isOpenAction(one))} />
    </>
  )
}

function Actions({ caption, actions }: { caption: string; actions: readonly PlannedAction[] }) {
  const words = useMessages().meetings.plan
  const language = useLanguage()
  const heads = [words.what, words.owner, words.due, words.status, words.team, words.change]
  return (
    <ListedTable
      caption={caption}
      none={words.none}
      columns={heads.map((label) => ({ label }))}
      rows={actions.map(({ id, what, owner, due, status, urgency, team, mayChange }) => [
        what,
        owner,
        longDate(due, language),
        <>
          {words.statuses[status]} <Tag colour={colours[urgency]}>{words.urgencies[urgency]}</Tag>
        </>,
        team,
        mayChange ? (
          <Link to={paths.meetingAction(id)}>
            {words.change}
            <VisuallyHidden>: {what}</VisuallyHidden>
          </Link>
        ) : (
          ''
        ),
      ])}
    />
  )
}

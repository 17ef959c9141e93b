import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { isOpenAction } from '#app/domain/minutes.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WordLinks } from '#app/ui/content/word-links.tsx'
import { PlanSources } from '#app/ui/meetings/plan-sources.tsx'
import { PlanTable } from '#app/ui/meetings/plan-table.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forSignedIn } from '#app/web/access.ts'
import { askedPlan, planAsked } from '#app/web/asked-plan.ts'

export const loader = forSignedIn((call) => ({
  plan: askedPlan(call),
  asked: planAsked(call),
  saved: call.url.searchParams.get('done') === 'saved',
}))

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, ({ meetings }) => meetings.planOf(data?.plan.name ?? ''))

export default function ActionPlan() {
  const { plan, asked, saved } = useLoaderData<typeof loader>()
  const { meetings } = useMessages()
  const words = meetings.plan
  const language = useLanguage()
  const { of, from } = asked
  return (
    <>
      {saved && <NotificationBanner type="success">{words.saved}</NotificationBanner>}
      <h1 className="govuk-heading-xl">{meetings.planOf(plan.name)}</h1>
      <ul className="govuk-list">
        <li>
          <WordLinks
            label={words.word}
            path={(asked) => paths.actionPlan(of, { file: '.docx', from, asked })}
          />
        </li>
        <li>
          <a
            href={inLanguage(paths.actionPlan(of, { file: '.csv', from }), language)}
            className="govuk-link"
            download
          >
            {words.csv}
          </a>
        </li>
      </ul>
      <PlanSources plan={plan} of={of} from={from} />
      <PlanTable caption={words.open} none={words.none} actions={plan.actions.filter(isOpenAction)} of={of} />
      <PlanTable
        caption={words.closed}
        none={words.noneClosed}
        actions={plan.actions.filter((action) => !isOpenAction(action))}
        of={of}
      />
    </>
  )
}

import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { RecommendationTable } from '#app/ui/tracking/recommendation-table.tsx'
import { recommendationDesk } from '#app/use-cases/tracking/recommendation-desk.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ tracking }) => tracking.desk.title)

export const loader = forSignedIn(({ portal, visitor, language }) =>
  recommendationDesk(portal, visitor, language),
)

export default function RecommendationsToDo() {
  const { own, waiting } = useLoaderData<typeof loader>()
  const { desk } = useMessages().tracking
  return (
    <>
      <h1 className="govuk-heading-xl">{desk.title}</h1>
      <p className="govuk-body-l">{desk.lead}</p>
      <RecommendationTable caption={desk.own} none={desk.ownNone} listed={own} />
      <RecommendationTable caption={desk.waiting} none={desk.waitingNone} listed={waiting} />
    </>
  )
}

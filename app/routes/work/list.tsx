import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { may } from '#app/domain/permissions.ts'
import { readIn } from '#app/domain/text.ts'
import { ApprovalsWaiting } from '#app/ui/approvals/approvals-waiting.tsx'
import { InvitedDrafts } from '#app/ui/links/invited-drafts.tsx'
import { WaitingFacts } from '#app/ui/links/waiting-facts.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { Begin } from '#app/ui/work/begin.tsx'
import { RecommendationsWaiting } from '#app/ui/tracking/recommendations-waiting.tsx'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { DueList } from '#app/ui/work/due-list.tsx'
import { WorkList } from '#app/ui/work/work-list.tsx'
import { countApprovals } from '#app/use-cases/approvals/approval-queue.ts'
import { dueFor } from '#app/use-cases/records/due-for-review.ts'
import { waitingForFacts } from '#app/use-cases/body-previews/waiting-facts.ts'
import { countWaiting } from '#app/use-cases/tracking/recommendation-desk.ts'
import { invitedDrafts } from '#app/use-cases/colleagues/invited-drafts.ts'
import { myWork } from '#app/use-cases/records/my-work.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.work.title)

export const loader = forSignedIn(({ portal, visitor, language }) => ({
  entries: myWork(portal, visitor, language),
  waiting: waitingForFacts(portal, visitor, language),
  invited: invitedDrafts(portal, visitor, language),
  due: dueFor(portal, visitor, language),
  approvals: countApprovals(portal, visitor),
  recommendations: countWaiting(portal, visitor, language),
  choices: recordKinds.flatMap((kind) =>
    visitor.memberships
      .map((m) => ({
        id: m.organisationId,
        type: m.organisationType,
        name: readIn(m.organisationName, language).text,
      }))
      .filter((organisation) => may(visitor, { do: 'start-record', kind, organisation }))
      .map((organisation) => ({ kind, organisationId: organisation.id, organisation: organisation.name })),
  ),
}))

export default function WorkPage() {
  const { entries, waiting, invited, due, approvals, recommendations, choices } =
    useLoaderData<typeof loader>()
  const { work } = useMessages()
  const [search] = useSearchParams()
  return (
    <>
      <DoneBanner done={search.get('done')} />
      <h1 className="govuk-heading-xl">{work.title}</h1>
      <p className="govuk-body-l">{work.lead}</p>
      {choices.length > 0 ? <Begin choices={choices} /> : <p className="govuk-body">{work.noOrganisation}</p>}
      <ApprovalsWaiting count={approvals} />
      <RecommendationsWaiting count={recommendations} />
      <DueList items={due} />
      <WaitingFacts waiting={waiting} />
      <InvitedDrafts drafts={invited} />
      <WorkList entries={entries} />
    </>
  )
}

import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { QueueTable } from '#app/ui/review/queue-table.tsx'
import { ReviewDone } from '#app/ui/review/review-done.tsx'
import { reviewQueue } from '#app/use-cases/records/review-queue.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.review.title)

export const loader = forSignedIn(({ portal, visitor, language }) => reviewQueue(portal, visitor, language))

export default function ReviewQueuePage() {
  const { mine, waiting, withOthers } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { review } = useMessages()
  return (
    <>
      <ReviewDone done={search.get('done')} />
      <h1 className="govuk-heading-xl">{review.title}</h1>
      <p className="govuk-body-l">{review.lead}</p>
      <QueueTable caption={review.mine} items={mine} />
      <QueueTable caption={review.waiting} items={waiting} />
      <QueueTable caption={review.withOthers} items={withOthers} />
    </>
  )
}

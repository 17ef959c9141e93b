import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { readQueueFilters } from '#app/domain/review-queue.ts'
import { ReviewPage } from '#app/ui/review/review-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readReview } from '#app/use-cases/review/read-review.ts'
import { forSignedIn } from '#app/web/access.ts'
import { answerReviewForm } from '#app/web/answer-review-form.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => args.data?.review.desk.item.title.text || m.review.title)

export const loader = forSignedIn(async ({ portal, visitor, params, url, language }) => ({
  review: await readReview(portal, visitor, params['id'] ?? '', language),
  filters: readQueueFilters(url.searchParams),
}))

export const action = forSignedIn(async (call) => {
  const answer = answerReviewForm(call, await readForm(call.request))
  if ('to' in answer) return goTo(answer.to, call)
  return data(answer, { status: answer.issues.length > 0 ? 422 : 200 })
})

export default function ReviewRecord() {
  const { review, filters } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return <ReviewPage review={review} filters={filters} answer={answer} done={search.get('done')} />
}

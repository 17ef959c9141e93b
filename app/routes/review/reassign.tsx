import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { readQueueFilters } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readReassignment } from '#app/use-cases/review/read-reassignment.ts'
import { reassign } from '#app/use-cases/submissions/reassign.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.review.reassign.title)

export const loader = forSignedIn(({ portal, visitor, params, url, language }) => ({
  ...readReassignment(portal, visitor, params['id'] ?? '', language),
  filters: readQueueFilters(url.searchParams),
}))

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const reviewerId = textOf(await readForm(call.request), 'reviewer')
  const result = reassign(call.portal, call.visitor, { recordId, reviewerId })
  if (!result.ok) return data({ issues: result.issues }, { status: 422 })
  return goTo(paths.reviewQueue(readQueueFilters(call.url.searchParams), 'reassigned'), call)
})

export default function Reassign() {
  const { item, reviewerName, receivers, filters } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { review } = useMessages()
  const words = review.reassign
  const errors = useErrors(answer?.issues, { reviewer: words.legend })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl" lang={item.title.translated ? undefined : item.title.language}>
        {item.title.text}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body">{reviewerName === '' ? words.unclaimed : words.now(reviewerName)}</p>
      {receivers.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Form>
          <Radios
            name="reviewer"
            legend={words.legend}
            hint={words.hint}
            error={errors.of('reviewer')}
            choices={receivers.map(({ id, name, has }) => ({ value: id, label: name, hint: words.has(has) }))}
          />
          <Button once>{words.button}</Button>
        </Form>
      )}
      <p className="govuk-body">
        <Link to={paths.reviewQueue(filters)}>{review.record.back}</Link>
      </p>
    </>
  )
}

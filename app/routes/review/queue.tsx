import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { isNarrowed, readQueueFilters } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { QueueCounts } from '#app/ui/review/queue-counts.tsx'
import { QueueFilters } from '#app/ui/review/queue-filters.tsx'
import { QueueTable } from '#app/ui/review/queue-table.tsx'
import { ReviewDone } from '#app/ui/review/review-done.tsx'
import { reviewQueue } from '#app/use-cases/records/review-queue.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.review.title)

export const loader = forSignedIn(({ portal, visitor, url, language }) => {
  const filters = readQueueFilters(url.searchParams)
  const asked = Number(url.searchParams.get('page'))
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1
  return { filters, ...reviewQueue(portal, visitor, filters, page, language) }
})

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  if (textOf(form, 'do') !== 'claim') throw new Fault('bad-request')
  const recordId = textOf(form, 'id')
  claim(call.portal, call.visitor, { recordId })
  return goTo(paths.review(recordId, readQueueFilters(call.url.searchParams), 'claimed'), call)
})

export default function ReviewQueuePage() {
  const { filters, items, total, page, pages, next, counts, organisations, themes } =
    useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { review } = useMessages()
  const toPage = (n: number) => {
    const address = paths.reviewQueue(filters)
    return n === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}page=${n}`
  }
  return (
    <>
      <ReviewDone done={search.get('done')} next={next} />
      <h1 className="govuk-heading-xl">{review.title}</h1>
      <p className="govuk-body-l">{review.lead}</p>
      <QueueCounts counts={counts} />
      {(counts.all > 0 || isNarrowed(filters)) && (
        <QueueFilters filters={filters} organisations={organisations} themes={themes} />
      )}
      {items.length > 0 ? (
        <QueueTable items={items} total={total} filters={filters} />
      ) : (
        <p className="govuk-body">{counts.all > 0 ? review.queue.noneLeft : review.queue.none}</p>
      )}
      <Pagination page={page} pages={pages} toPage={toPage} />
    </>
  )
}

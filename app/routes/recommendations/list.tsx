import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readTrackingFilters } from '#app/domain/tracking.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { RecommendationTable } from '#app/ui/tracking/recommendation-table.tsx'
import { TrackingFilterForm } from '#app/ui/tracking/tracking-filter-form.tsx'
import { pageOfRecommendations } from '#app/use-cases/tracking/list-recommendations.ts'
import { recommendedBodies } from '#app/use-cases/tracking/recommended-bodies.ts'
import { forAnyone } from '#app/web/access.ts'
import { pageSize } from '#search/query.ts'

export const meta: MetaFunction = (args) =>
  sharedPage(args, {
    title: ({ tracking }) => tracking.title,
    description: ({ tracking }) => tracking.lead,
    address: args.location.pathname + args.location.search,
  })

export const loader = forAnyone(({ portal, url, language }) => {
  const filters = readTrackingFilters(url.searchParams)
  const page = Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1
  const found = pageOfRecommendations(portal, filters, language, { page, size: pageSize })
  return { filters, ...found, bodies: recommendedBodies(portal, language) }
})

export default function Recommendations() {
  const { filters, total, page, pages, listed, bodies } = useLoaderData<typeof loader>()
  const { tracking } = useMessages()
  const language = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl">{tracking.title}</h1>
      <p className="govuk-body-l">{tracking.lead}</p>
      <TrackingFilterForm filters={filters} bodies={bodies} />
      <RecommendationTable caption={tracking.found(total)} none="" listed={listed} />
      <Pagination page={page} pages={pages} toPage={(to) => paths.recommendations(filters, to)} />
      {total > 0 && (
        <p className="govuk-body">
          <a
            href={inLanguage(paths.recommendationsAs('csv', filters), language)}
            className="govuk-link"
            download
          >
            {tracking.csv}
          </a>
          <br />
          <a href={inLanguage(paths.recommendationsAs('atom', filters), language)} className="govuk-link">
            {tracking.feed}
          </a>
        </p>
      )}
    </>
  )
}

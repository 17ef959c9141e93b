import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { RecordCard } from '#app/ui/records/record-card.tsx'
import { listCasebooks } from '#app/use-cases/casebooks/list-casebooks.ts'
import { forAnyone } from '#app/web/access.ts'
import { readSearchUrl } from '#app/web/search-url.ts'
import { lastPage, pageSize } from '#search/query.ts'

export const meta: MetaFunction = (args) =>
  sharedPage(args, { title: (m) => m.casebooks.title, description: (m) => m.casebooks.lead })

export const loader = forAnyone(async ({ portal, url, language }) => {
  const { page } = readSearchUrl(url.searchParams, language, portal.terms()).query
  const { total, cards } = await listCasebooks(portal, language, page)
  return { total, cards, page, pages: Math.min(Math.ceil(total / pageSize), lastPage) }
})

export default function CasebooksPage() {
  const { total, cards, page, pages } = useLoaderData<typeof loader>()
  const { casebooks, openData, tracking } = useMessages()
  return (
    <>
      <h1 className="govuk-heading-xl">{casebooks.title}</h1>
      <p className="govuk-body-l">{casebooks.lead}</p>
      <p className="govuk-body">
        <Link to={paths.help('casebooks')}>{casebooks.how}</Link>
      </p>
      <p className="govuk-body">
        <Link to={paths.openData()}>{openData.toIt}</Link>
      </p>
      <p className="govuk-body">
        <Link to={paths.recommendations()}>{tracking.title}</Link>
      </p>
      <p className="govuk-body">{total === 0 ? casebooks.none : casebooks.count(total)}</p>
      <ul className="govuk-list app-casebooks">
        {cards.map((card) => (
          <li key={card.id}>
            <RecordCard card={card} headingLevel={2} />
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} toPage={(to) => `${paths.casebooks()}?page=${to}`} />
    </>
  )
}

import type { AdminPage } from '#app/domain/admin-page.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

const pathOf: Record<AdminPage, string> = {
  'missed-searches': paths.missedSearches(),
  synonyms: paths.synonyms(),
  roles: paths.roles(),
}

/** What somebody can do to look after the portal. */
export function AdminPages({ pages }: { pages: readonly AdminPage[] }) {
  const { admin } = useMessages()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{admin.title}</h1>
        <p className="govuk-body-l">{admin.lead}</p>
        <ul className="govuk-list app-help-list">
          {pages.map((page) => (
            <li key={page}>
              <h2 className="govuk-heading-s">
                <Link to={pathOf[page]}>{admin.page[page].title}</Link>
              </h2>
              <p className="govuk-body">{admin.page[page].text}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

import type { AdminOverview } from '#app/use-cases/admin/open-admin.ts'
import { adminGroups, type AdminGroup, type AdminPage } from '#app/domain/admin-page.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { Tag } from '../content/tag.tsx'
import { adminPaths } from './admin-paths.ts'

/** What somebody can do to look after the portal, by what it is about. */
export function AdminPages({ pages, waiting }: AdminOverview) {
  const { admin } = useMessages()
  const groups = (Object.keys(adminGroups) as AdminGroup[])
    .map((group) => ({ group, open: pages.filter((page) => isIn(group, page)) }))
    .filter(({ open }) => open.length > 0)
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{admin.title}</h1>
        <p className="govuk-body-l">{admin.lead}</p>
        {groups.map(({ group, open }) => (
          <section key={group} aria-labelledby={group}>
            <h2 className="govuk-heading-m" id={group}>
              {admin.group[group]}
            </h2>
            <ul className="govuk-list app-help-list">
              {open.map((page) => (
                <li key={page}>
                  <h3 className="govuk-heading-s">
                    <Link to={adminPaths[page]}>{admin.page[page].title}</Link>{' '}
                    {waiting[page] !== undefined && <Tag colour="yellow">{admin.waiting(waiting[page])}</Tag>}
                  </h3>
                  <p className="govuk-body">{admin.page[page].text}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function isIn(group: AdminGroup, page: AdminPage): boolean {
  const pages: readonly AdminPage[] = adminGroups[group]
  return pages.includes(page)
}

import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** The ways between the pages for an organisation's administrators. */
export function DeskPages({ slug, current }: { slug: string; current?: string }) {
  const { organisationDesk, openid, programs } = useMessages()
  const { pages, shortTitle } = organisationDesk
  const links = [
    { to: paths.organisationDesk(slug), label: shortTitle },
    { to: paths.organisationDrafts(slug), label: pages.drafts },
    { to: paths.organisationPeople(slug), label: pages.people },
    { to: paths.organisationSettings(slug), label: pages.settings },
    { to: paths.organisationSignIn(slug), label: openid.connection.shortTitle },
    { to: paths.organisationTokens(slug), label: programs.title },
    { to: paths.organisationProfile(slug), label: pages.profile },
    { to: paths.organisation(slug), label: pages.public },
  ]
  return (
    <nav aria-label={pages.label}>
      <ul className="govuk-list app-queue-counts">
        {links
          .filter(({ to }) => to !== current)
          .map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

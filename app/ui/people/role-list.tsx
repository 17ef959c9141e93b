import type { Membership, PortalRole } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What somebody may be, and where. */
export function RoleList({
  memberships,
  portalRoles,
}: {
  memberships: Membership[]
  portalRoles: PortalRole[]
}) {
  const language = useLanguage()
  const { people, organisationDesk } = useMessages()
  if (memberships.length + portalRoles.length === 0)
    return <p className="govuk-body">{people.account.noRoles}</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {portalRoles.map((role) => (
        <li key={role}>{people.portalRole[role]}</li>
      ))}
      {memberships.map(({ organisationId, organisationSlug, organisationName, role }) => (
        <li key={organisationId + role}>
          {people.role[role]},{' '}
          <Link to={paths.organisation(organisationSlug)}>{organisationName[language]}</Link>
          {role === 'org-admin' && (
            <>
              {' ('}
              <Link to={paths.organisationDesk(organisationSlug)}>
                {organisationDesk.shortTitle}
                <span className="govuk-visually-hidden">: {organisationName[language]}</span>
              </Link>
              {')'}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

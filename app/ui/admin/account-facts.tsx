import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { ReadAccount } from '#app/use-cases/admin/accounts/read-account.ts'
import { SummaryList, type SummaryRow } from '../content/summary-list.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Who somebody is, where they are signed in, and in which organisations they have roles. */
export function AccountFacts({ account }: { account: ReadAccount }) {
  const { siteAccounts: words, people } = useMessages()
  const language = useLanguage()
  const { person, createdAt, secondFactor, sessions, suspendedAt, suspendedFor } = account
  const { facts, suspend } = words
  const reason = suspendedFor === null ? '' : suspend.reasons[suspendedFor]
  const rows: SummaryRow[] = [
    {
      key: 'email',
      label: facts.email,
      value: <span className="govuk-!-text-break-word">{person.email}</span>,
    },
    { key: 'language', label: facts.language, value: facts.languages[person.language] },
    { key: 'since', label: facts.since, value: longDate(createdAt, language) },
    { key: 'second', label: facts.secondFactor, value: secondFactor ? facts.on : facts.off },
    {
      key: 'sessions',
      label: facts.sessions,
      value:
        sessions === null
          ? facts.noSessions
          : facts.session(sessions.count, longDate(sessions.lastUsedAt, language)),
    },
  ]
  const suspended =
    suspendedAt === null
      ? []
      : [
          {
            key: 'suspended',
            label: facts.suspended,
            value: suspend.since(longDate(suspendedAt, language), reason),
          },
        ]
  return (
    <>
      <h2 className="govuk-heading-m">{facts.title}</h2>
      <SummaryList rows={[...rows, ...suspended]} />
      <h2 className="govuk-heading-m">{words.memberships}</h2>
      {person.memberships.length === 0 && <p className="govuk-body">{words.noMemberships}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {person.memberships.map(({ organisationId, organisationSlug, organisationName, role }) => (
          <li key={`${organisationId} ${role}`}>
            {people.role[role]},{' '}
            <Link to={paths.organisationPeople(organisationSlug)}>{organisationName[language]}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

import type { Account } from '#app/domain/account.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Accounts, each leading to its own page. A list: addresses are too long for a table on a phone. */
export function AccountList({ accounts }: { accounts: readonly Account[] }) {
  const { suspendedTag } = useMessages().siteAccounts
  return (
    <ul className="govuk-list govuk-list--spaced">
      {accounts.map(({ id, name, email, suspended }) => (
        <li key={id} className="govuk-!-text-break-word">
          <Link to={paths.accountOf(id)}>{name}</Link> {suspended && <Tag colour="red">{suspendedTag}</Tag>}
          <br />
          <span className="govuk-hint govuk-!-margin-bottom-0">{email}</span>
        </li>
      ))}
    </ul>
  )
}

import { paths } from '#app/paths.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'

interface AccountPartsProps {
  email: string
  sessions: number
  searches: number
}

/** The parts of an account that have pages of their own. */
export function AccountParts({ email, sessions, searches }: AccountPartsProps) {
  const { accounts, alerts, common, people } = useMessages()
  return (
    <SummaryList
      rows={[
        {
          key: 'email',
          label: people.email,
          value: <span className="govuk-!-text-break-word">{email}</span>,
          actions: [{ to: paths.changeEmail(), label: common.change, of: people.email }],
        },
        {
          key: 'sessions',
          label: accounts.sessions.title,
          value: accounts.sessions.summary(sessions),
          actions: [{ to: paths.sessions(), label: accounts.sessions.link, of: accounts.sessions.title }],
        },
        {
          key: 'searches',
          label: alerts.title,
          value: alerts.count(searches),
          actions: [{ to: paths.savedSearches(), label: alerts.see, of: alerts.title }],
        },
        {
          key: 'data',
          label: accounts.data.row,
          value: accounts.data.rowValue,
          actions: [{ to: paths.ownData(), label: accounts.data.rowLink, of: accounts.data.row }],
        },
      ]}
    />
  )
}

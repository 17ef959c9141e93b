import { dateAndTime } from '#app/messages/dates.ts'
import { formatNumber } from '#app/messages/plural.ts'
import type { DeadEntry } from '#app/use-cases/outbox/read-outbox.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { RetryOrDrop } from './retry-or-drop.tsx'

/** What a search server could not be told, and what can be done about each. */
export function DeadEntriesTable({ entries }: { entries: readonly DeadEntry[] }) {
  const { outbox } = useMessages()
  const language = useLanguage()
  const { columns } = outbox
  return (
    <ListedTable
      caption={outbox.search}
      none={outbox.noSearch}
      columns={[
        { label: columns.record },
        { label: columns.when },
        { label: columns.tries, numeric: true },
        { label: columns.error },
        { label: columns.do },
      ]}
      rows={entries.map(({ id, subject, createdAt, attempts, lastError }) => [
        subject === '*' ? outbox.everything : subject,
        dateAndTime(createdAt, language),
        formatNumber(attempts),
        <span key="error" className="govuk-!-text-break-word">
          {lastError}
        </span>,
        <RetryOrDrop key="do" id={`search:${id}`} of={outbox.ofRecord(subject)} retry={outbox.retrySearch} />,
      ])}
    />
  )
}

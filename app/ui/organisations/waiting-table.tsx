import { dateAndTime, longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { WaitingEntry } from '#app/use-cases/organisations/read-organisation-desk.ts'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StatusTag } from '../work/status-tag.tsx'

/** Every draft of an organisation: where it stands, whom it waits for, since when. */
export function WaitingTable({ entries }: { entries: readonly WaitingEntry[] }) {
  const { organisationDesk, work, vocabulary, writing } = useMessages()
  const words = organisationDesk.waiting
  const language = useLanguage()
  const { columns } = words
  return (
    <Table
      caption={words.caption(entries.length)}
      captionSize="s"
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.title },
        { label: columns.standing },
        { label: columns.waits },
        { label: columns.since },
      ]}
      rows={entries.map((entry) => [
        <div key="title">
          <Link to={paths.workOn(entry.id)} lang={entry.title.translated ? undefined : entry.title.language}>
            {entry.title.text || work.list.untitled}
          </Link>
          <span className="app-queue__quiet">{vocabulary.recordKind[entry.kind]}</span>
        </div>,
        <StatusTag key="standing" live={entry.live} draft={entry.draft} />,
        entry.waitsFor === 'reviewer' && entry.reviewer !== ''
          ? words.reviewer(entry.reviewer)
          : entry.waitsFor === 'clock'
            ? writing.list.scheduledFor(dateAndTime(entry.publishAt, language))
            : words.for[entry.waitsFor],
        <div key="since">
          {longDate(entry.since, language)}
          <span className="app-queue__quiet">
            {entry.daysWaiting === 0 ? words.today : words.days(entry.daysWaiting)}
          </span>
        </div>,
      ])}
    />
  )
}

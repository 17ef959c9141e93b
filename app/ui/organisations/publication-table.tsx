import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { Publication } from '#app/use-cases/organisations/read-organisation-desk.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What an organisation has published: since when, until when it may be relied on, and who else uses it. */
export function PublicationTable({ publications }: { publications: readonly Publication[] }) {
  const { organisationDesk, vocabulary } = useMessages()
  const words = organisationDesk.publications
  const language = useLanguage()
  const { columns } = words
  return (
    <Table
      caption={organisationDesk.waiting.caption(publications.length)}
      captionSize="s"
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.title },
        { label: columns.published },
        { label: columns.review },
        { label: columns.adopted },
      ]}
      rows={publications.map((record) => [
        <div key="title">
          <Link to={paths.record(record)} lang={record.title.translated ? undefined : record.title.language}>
            {record.title.text}
          </Link>
          <span className="app-queue__quiet">{vocabulary.recordKind[record.kind]}</span>
        </div>,
        longDate(record.publishedAt, language),
        record.reviewOn === null ? (
          ''
        ) : (
          <div key="review">
            {longDate(record.reviewOn, language)}{' '}
            {record.isOverdue && <Tag colour="orange">{words.overdue}</Tag>}
          </div>
        ),
        record.kind === 'case-study' ? words.adopted(record.adoptedBy) : '',
      ])}
    />
  )
}

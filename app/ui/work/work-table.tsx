import type { RecordKind, Status } from '#app/domain/vocabulary.ts'
import type { ReadText } from '#app/domain/text.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StatusTag } from './status-tag.tsx'

export interface WorkRow {
  id: string
  kind: RecordKind
  title: ReadText
  live: Status | null
  draft: Status | null
  updatedAt: string
}

/** What an organisation is writing or has published. */
export function WorkTable({ items }: { items: readonly WorkRow[] }) {
  const { work, vocabulary } = useMessages()
  const language = useLanguage()
  const { list } = work
  if (items.length === 0) return <p className="govuk-body">{list.empty}</p>
  return (
    <Table
      caption={list.heading}
      captionSize="l"
      firstCellIsHeader
      stacks
      columns={[
        { label: list.columns.title },
        { label: list.columns.kind },
        { label: list.columns.status },
        { label: list.columns.changed },
      ]}
      rows={items.map((item) => [
        <Link
          key="title"
          to={paths.workOn(item.id)}
          lang={item.title.translated ? undefined : item.title.language}
        >
          {item.title.text || list.untitled}
        </Link>,
        vocabulary.recordKind[item.kind],
        <StatusTag key="status" live={item.live} draft={item.draft} />,
        longDate(item.updatedAt, language),
      ])}
    />
  )
}

import type { RecordKind, Status } from '#app/domain/vocabulary.ts'
import type { ReadText } from '#app/domain/text.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
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

/** What an organisation has published or put away. */
export function WorkTable({ caption, items }: { caption: string; items: readonly WorkRow[] }) {
  const { work, vocabulary } = useMessages()
  const language = useLanguage()
  const { list } = work
  return (
    <Table
      caption={<VisuallyHidden>{caption}</VisuallyHidden>}
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

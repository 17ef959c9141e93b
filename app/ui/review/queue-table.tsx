import type { ReadText } from '#app/domain/text.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

export interface QueueRow {
  id: string
  kind: RecordKind
  title: ReadText
  organisation: string
  submittedAt: string | null
}

/** Submissions that wait, or are with somebody. */
export function QueueTable({ caption, items }: { caption: string; items: readonly QueueRow[] }) {
  const { review, vocabulary } = useMessages()
  const language = useLanguage()
  const { columns } = review
  return (
    <ListedTable
      caption={caption}
      none={review.none}
      columns={[
        { label: columns.title },
        { label: columns.kind },
        { label: columns.organisation },
        { label: columns.submitted },
      ]}
      rows={items.map((item) => [
        <Link
          key="title"
          to={paths.review(item.id)}
          lang={item.title.translated ? undefined : item.title.language}
        >
          {item.title.text}
        </Link>,
        vocabulary.recordKind[item.kind],
        item.organisation,
        longDate(item.submittedAt ?? '', language),
      ])}
    />
  )
}

import type { ReadText } from '#app/domain/text.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
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
  if (items.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">{caption}</h2>
        <p className="govuk-body">{review.none}</p>
      </>
    )
  }
  const { columns } = review
  return (
    <Table
      caption={caption}
      captionSize="m"
      firstCellIsHeader
      stacks
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

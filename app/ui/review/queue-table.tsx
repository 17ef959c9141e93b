import type { QueueFilters } from '#app/domain/review-queue.ts'
import { dateAndTime, longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { QueueItem } from '#app/use-cases/records/review-queue.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StatusTag } from '../work/status-tag.tsx'
import { QueueAction } from './queue-action.tsx'

interface QueueTableProps {
  items: readonly QueueItem[]
  total: number
  filters: QueueFilters
}

/** What is in the queue, with its age, with whom it is, and what the reviewer can do about it at once. */
export function QueueTable({ items, total, filters }: QueueTableProps) {
  const { queue } = useMessages().review
  const { columns } = queue
  return (
    <Table
      caption={queue.caption(total)}
      captionSize="m"
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.title },
        { label: columns.waiting },
        { label: columns.standing },
        { label: columns.action },
      ]}
      rows={items.map((item) => [
        <Submission key="title" item={item} filters={filters} />,
        <Waiting key="waiting" item={item} />,
        <Standing key="standing" item={item} />,
        <QueueAction key="action" item={item} filters={filters} />,
      ])}
    />
  )
}

function Submission({ item, filters }: { item: QueueItem; filters: QueueFilters }) {
  const { vocabulary } = useMessages()
  return (
    <>
      <Link
        to={paths.review(item.id, filters)}
        lang={item.title.translated ? undefined : item.title.language}
      >
        {item.title.text}
      </Link>
      <span className="app-queue__quiet">
        {vocabulary.recordKind[item.kind]}, {item.organisation}
      </span>
    </>
  )
}

function Waiting({ item }: { item: QueueItem }) {
  const { queue } = useMessages().review
  const language = useLanguage()
  return (
    <>
      {queue.waiting(item.daysWaiting)}
      {item.isLong && (
        <>
          {' '}
          <Tag colour="orange">{queue.isLong}</Tag>
        </>
      )}
      <span className="app-queue__quiet">{queue.sent(longDate(item.submittedAt, language))}</span>
    </>
  )
}

function Standing({ item }: { item: QueueItem }) {
  const { queue } = useMessages().review
  const language = useLanguage()
  const { schedule } = item
  const holder =
    item.draft === 'in-review' ? queue.withReviewer(item.reviewerName) : queue.approvedBy(item.reviewerName)
  return (
    <>
      <StatusTag live={null} draft={item.draft} />
      {item.reviewerName !== '' && (
        <span className="app-queue__quiet">
          {item.isMine && item.draft === 'in-review' ? queue.withYou : holder}
        </span>
      )}
      {schedule !== null && (
        <span className="app-queue__quiet">
          {schedule.failure === null ? (
            queue.publishAt(dateAndTime(schedule.publishAt, language))
          ) : (
            <strong>{queue.failed}</strong>
          )}
        </span>
      )}
      {item.isAnswered && <span className="app-queue__quiet">{queue.answered}</span>}
    </>
  )
}

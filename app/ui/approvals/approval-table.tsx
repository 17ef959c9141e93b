import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { ApprovalItem } from '#app/use-cases/approvals/approval-queue.ts'
import { Table } from '../content/table.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Drafts that wait to leave their organisation, with their age, their writers, and what the person can do about each. */
export function ApprovalTable({ items }: { items: readonly ApprovalItem[] }) {
  const { approvals, review, work, vocabulary, whyNot } = useMessages()
  const { columns } = approvals
  const language = useLanguage()
  return (
    <Table
      caption={approvals.caption(items.length)}
      captionSize="m"
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.title },
        { label: columns.waiting },
        { label: columns.writers },
        { label: columns.action },
      ]}
      rows={items.map((item) => [
        <div key="title">
          <span lang={item.title.translated ? undefined : item.title.language}>
            {item.title.text || work.list.untitled}
          </span>
          <span className="app-queue__quiet">
            {vocabulary.recordKind[item.kind]}, {item.organisation}
          </span>
        </div>,
        <div key="waiting">
          {review.queue.waiting(item.daysWaiting)}
          <span className="app-queue__quiet">{review.queue.sent(longDate(item.since, language))}</span>
        </div>,
        item.writers.join(', '),
        item.whyNotDecide === null ? (
          <Link key="action" to={paths.approval(item.id)}>
            {approvals.decide}
            <VisuallyHidden>{review.queue.of(item.title.text)}</VisuallyHidden>
          </Link>
        ) : (
          whyNot[item.whyNotDecide]
        ),
      ])}
    />
  )
}

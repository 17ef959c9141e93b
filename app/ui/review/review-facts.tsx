import { dateAndTime, longDate } from '#app/messages/dates.ts'
import type { Review } from '#app/use-cases/review/read-review.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { StatusTag } from '../work/status-tag.tsx'

type Facts = Pick<Review, 'desk' | 'reviewerName' | 'daysWaiting' | 'schedule'>

/** Where a submission stands: since when, with whom, until when. */
export function ReviewFacts({ desk, reviewerName, daysWaiting, schedule }: Facts) {
  const { review } = useMessages()
  const language = useLanguage()
  const { item } = desk
  const { record, queue } = review
  const publishAt = schedule !== null && schedule.failure === null ? schedule.publishAt : null
  return (
    <SummaryList
      border={false}
      rows={[
        { key: 'standing', label: record.standing, value: <StatusTag live={null} draft={item.draft} /> },
        {
          key: 'sent',
          label: record.sent,
          value: `${longDate(item.submittedAt ?? '', language)} (${queue.waiting(daysWaiting)})`,
        },
        { key: 'reviewer', label: record.reviewer, value: reviewerName || record.nobody },
        ...(publishAt === null
          ? []
          : [{ key: 'publish', label: record.publishAt, value: dateAndTime(publishAt, language) }]),
      ]}
    />
  )
}

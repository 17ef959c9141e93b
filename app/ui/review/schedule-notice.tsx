import { groupsOf } from '#app/domain/record.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import type { Review } from '#app/use-cases/review/read-review.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { useFieldErrors } from '../records/field-errors.ts'

type Notice = Pick<Review, 'desk' | 'schedule' | 'isLate'>

/** That a set time has gone by without publication, and why: never left for somebody to find out by chance. */
export function ScheduleNotice({ desk, schedule, isLate }: Notice) {
  const { review } = useMessages()
  const language = useLanguage()
  const { kind, original } = desk.item
  const asking = { kind, groups: groupsOf[kind], writing: original, original }
  const { lines } = useFieldErrors(schedule?.failure?.issues, asking)
  if (schedule === null) return null
  const words = review.schedule
  const time = dateAndTime(schedule.publishAt, language)
  const { failure } = schedule
  if (failure === null) return isLate ? <WarningText>{words.late(time)}</WarningText> : null
  return (
    <NotificationBanner>
      <p className="govuk-notification-banner__heading">{words.failed.title(time)}</p>
      <p className="govuk-body">{words.failed[failure.why]}</p>
      {lines.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {lines.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">{words.failed.next}</p>
    </NotificationBanner>
  )
}

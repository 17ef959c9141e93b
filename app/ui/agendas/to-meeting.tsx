import { targetValue } from '#app/domain/agenda-target.ts'
import { longDate } from '#app/messages/dates.ts'
import type { TargetMeeting } from '#app/use-cases/meetings/list-targets.ts'
import { Button } from '../forms/button.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Makes of what somebody gathered the agenda of a meeting. Nothing for those who prepare none. */
export function ToMeeting({ meetings }: { meetings: readonly TargetMeeting[] }) {
  const { toMeeting, choose } = useMessages().agendas
  const language = useLanguage()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="to-meeting">
      <h2 className="govuk-heading-m" id="to-meeting">
        {toMeeting.title}
      </h2>
      <p className="govuk-body">{toMeeting.text}</p>
      <Select
        name="toMeeting"
        label={toMeeting.which}
        options={meetings.map((meeting) => ({
          value: targetValue({ is: 'meeting', ...meeting }),
          label: choose.meeting(meeting.team, longDate(meeting.date, language)),
        }))}
      />
      <Button look="secondary" name="do" value="to-meeting">
        {toMeeting.button}
      </Button>
    </section>
  )
}

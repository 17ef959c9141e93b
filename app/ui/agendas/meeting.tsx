import { limits } from '#app/domain/field.ts'
import { DateInput } from '../forms/date-input.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface MeetingProps {
  title: string
  meetingDate: string
  meetingLength: string
  errors: FormErrors
}

/** Which meeting the agenda is for. */
export function Meeting({ title, meetingDate, meetingLength, errors }: MeetingProps) {
  const { agendas } = useMessages()
  return (
    <section aria-labelledby="meeting">
      <h2 className="govuk-heading-m" id="meeting">
        {agendas.meeting}
      </h2>
      <TextInput
        name="title"
        label={agendas.titleLabel}
        value={title}
        error={errors.of('title')}
        maxLength={limits.line}
      />
      <DateInput
        name="meetingDate"
        legend={agendas.date}
        hint={agendas.dateHint}
        value={meetingDate}
        error={errors.of('meetingDate')}
      />
      <TextInput
        name="meetingLength"
        label={agendas.meetingLength}
        hint={agendas.meetingLengthHint}
        value={meetingLength}
        error={errors.of('meetingLength')}
        width={3}
        inputMode="numeric"
        suffix={agendas.minutesUnit}
      />
    </section>
  )
}

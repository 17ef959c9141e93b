import type { TypedTime } from '#app/domain/read-schedule.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { DateInput } from '../forms/date-input.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface ScheduleFormProps {
  isScheduled: boolean
  typed?: TypedTime
  errorOf(field: string): string | undefined
}

/** Sets the day and time at which it is published by itself. Asks which is meant only of a time that there is twice. */
export function ScheduleForm({ isScheduled, typed, errorOf }: ScheduleFormProps) {
  const words = useMessages().review.schedule
  const which = errorOf('which')
  return (
    <Form>
      <h3 className="govuk-heading-m">{isScheduled ? words.titleChange : words.title}</h3>
      <p className="govuk-body">{words.lead}</p>
      <DateInput name="day" legend={words.day} value={typed?.day} error={errorOf('day')} />
      <TextInput
        name="time"
        label={words.time}
        hint={words.timeHint}
        value={typed?.time}
        error={errorOf('time')}
        width={10}
      />
      {which !== undefined && (
        <Radios
          name="which"
          legend={words.which}
          error={which}
          value={typed?.which}
          choices={[
            { value: 'first', label: words.first },
            { value: 'second', label: words.second },
          ]}
        />
      )}
      <Button name="do" value="schedule" look="secondary">
        {words.button}
      </Button>
    </Form>
  )
}

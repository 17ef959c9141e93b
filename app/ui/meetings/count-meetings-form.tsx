import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether its teams are counted among those that looked at a record. */
export function CountMeetingsForm({ counted }: { counted: boolean }) {
  const { looks } = useMessages().meetings
  return (
    <Form>
      <Checkboxes
        name="meetingsCounted"
        legend={looks.rule}
        legendSize="m"
        choices={[{ value: 'yes', label: looks.agree, hint: looks.agreeHint }]}
        values={counted ? ['yes'] : []}
      />
      <Button name="do" value="count-meetings" look="secondary">
        {looks.save}
      </Button>
    </Form>
  )
}

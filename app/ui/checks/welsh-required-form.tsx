import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether it publishes nothing without its Welsh. */
export function WelshRequiredForm({ required }: { required: boolean }) {
  const { welsh } = useMessages().checks
  return (
    <Form>
      <Checkboxes
        name="welshRequired"
        legend={welsh.title}
        legendSize="m"
        choices={[{ value: 'yes', label: welsh.required, hint: welsh.hint }]}
        values={required ? ['yes'] : []}
      />
      <Button name="do" value="require-welsh" look="secondary">
        {welsh.save}
      </Button>
    </Form>
  )
}

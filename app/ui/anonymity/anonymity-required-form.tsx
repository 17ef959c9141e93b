import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether open findings hold up their case studies. */
export function AnonymityRequiredForm({ required }: { required: boolean }) {
  const { rule } = useMessages().anonymityPage
  return (
    <Form>
      <Checkboxes
        name="anonymityRequired"
        legend={rule.title}
        legendSize="m"
        choices={[{ value: 'yes', label: rule.required, hint: rule.hint }]}
        values={required ? ['yes'] : []}
      />
      <Button name="do" value="require-anonymity" look="secondary">
        {rule.save}
      </Button>
    </Form>
  )
}

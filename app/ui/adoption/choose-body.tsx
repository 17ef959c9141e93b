import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

/** For people who belong to several bodies. */
export function ChooseBody({
  slug,
  bodies,
}: {
  slug: string
  bodies: readonly { id: string; name: string }[]
}) {
  const { form } = useMessages().adoption
  return (
    <Form method="get" action={paths.adoption(slug)}>
      <Select
        name="body"
        label={form.organisation}
        labelSize="s"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button>{form.choose}</Button>
    </Form>
  )
}

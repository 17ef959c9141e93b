import { Button } from './button.tsx'
import { Checkboxes } from './choices.tsx'
import { Form } from './form.tsx'

interface Props {
  /** The checkbox's name; ticked, it sends `yes`. */
  name: string
  /** What the form does, sent as `do`: one page may have several such forms. */
  deed: string
  chosen: boolean
  words: { title: string; choice: string; hint: string; save: string }
}

/** A form of its own for one thing that is either so or not, and stays as it was chosen. */
export function KeptChoice({ name, deed, chosen, words }: Props) {
  return (
    <Form>
      <Checkboxes
        name={name}
        legend={words.title}
        legendSize="m"
        choices={[{ value: 'yes', label: words.choice, hint: words.hint }]}
        values={chosen ? ['yes'] : []}
      />
      <Button name="do" value={deed} look="secondary">
        {words.save}
      </Button>
    </Form>
  )
}

import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

interface RetryOrDropProps {
  id: string
  /** Said to people who hear the page, so that the buttons of one row can be told from those of the next. */
  of: string
  retry: string
}

/** The two things that can be done about something that was not delivered. */
export function RetryOrDrop({ id, of, retry }: RetryOrDropProps) {
  const { outbox } = useMessages()
  return (
    <Form className="app-row-actions">
      <Button name="retry" value={id} look="secondary" once>
        {retry} <span className="govuk-visually-hidden">{of}</span>
      </Button>
      <Button name="drop" value={id} look="secondary" once>
        {outbox.drop} <span className="govuk-visually-hidden">{of}</span>
      </Button>
    </Form>
  )
}

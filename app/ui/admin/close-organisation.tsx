import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Closes an organisation, or opens it again, with what that means. */
export function CloseOrganisation({ closed }: { closed: boolean }) {
  const { close } = useMessages().siteOrganisations
  return (
    <>
      <h2 className="govuk-heading-m">{close.title}</h2>
      <p className="govuk-body">{close.text}</p>
      <Form>
        {/* Another button each time: a second click on the same one is ignored for a second. */}
        <Button
          key={String(closed)}
          name="do"
          value={closed ? 'reopen' : 'close'}
          look={closed ? 'secondary' : 'warning'}
          once
        >
          {closed ? close.reopen : close.button}
        </Button>
      </Form>
    </>
  )
}

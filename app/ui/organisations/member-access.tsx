import type { Member } from '#app/use-cases/organisations/read-member.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Letting somebody's roles here rest, and removing them; or why that is not for this administrator to do. */
export function MemberAccess({
  member,
}: {
  member: Pick<Member, 'person' | 'whyNotEnd' | 'isOnlyApprover'>
}) {
  const { organisationPeople: words, whyNot } = useMessages()
  const { person, whyNotEnd, isOnlyApprover } = member
  const { suspendedHere } = person
  return (
    <>
      {person.suspended && <p className="govuk-body">{words.accountSuspended}</p>}
      {isOnlyApprover && <WarningText>{words.onlyApprover}</WarningText>}
      <h2 className="govuk-heading-m">{words.suspend}</h2>
      <p className="govuk-body">{suspendedHere ? words.liftText : words.suspendText}</p>
      {whyNotEnd === null ? (
        <Form>
          <Button name="do" value={suspendedHere ? 'lift' : 'suspend'} look="secondary" once>
            {suspendedHere ? words.liftButton : words.suspendButton}
          </Button>
        </Form>
      ) : (
        <p className="govuk-hint">{whyNot[whyNotEnd]}</p>
      )}
      <h2 className="govuk-heading-m">{words.remove}</h2>
      <p className="govuk-body">{words.removeText}</p>
      {whyNotEnd === null ? (
        <Form>
          <Button name="do" value="remove" look="warning" once>
            {words.removeButton}
          </Button>
        </Form>
      ) : (
        <p className="govuk-hint">{whyNot[whyNotEnd]}</p>
      )}
    </>
  )
}

import { listing } from '#app/messages/listing.ts'
import { paths } from '#app/paths.ts'
import type { PublishingRules } from '#app/use-cases/organisations/read-publishing-rules.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Says what the approver step means, what switching it would do to everything in flight, and switches it. */
export function ApproverStepForm({ rules }: { rules: PublishingRules }) {
  const words = useMessages().organisationDesk.settings.approver
  const language = useLanguage()
  const { organisation, approverStep, approvers, waiting } = rules
  return (
    <Form>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">
        <strong>{approverStep ? words.is.on : words.is.off}</strong> {words.means}
      </p>
      {approvers.length > 0 ? (
        <p className="govuk-body">{words.approvers(listing(language, approvers))}</p>
      ) : (
        <WarningText>{words.noApprovers}</WarningText>
      )}
      <p className="govuk-body">
        <Link to={paths.organisationPeople(organisation.slug)}>{words.people}</Link>
      </p>
      <p className="govuk-body">{approverStep ? words.whenOff : words.whenOn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {(approverStep ? words.off(waiting) : words.on).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="govuk-body">{words.casebooks}</p>
      <Button name="do" value={approverStep ? 'approver-off' : 'approver-on'} look="secondary" once>
        {approverStep ? words.switchOff : words.switchOn}
      </Button>
    </Form>
  )
}

/** Where a person answers, for what the portal cannot do by itself. */
export function ContactLink({ email }: { email: string }) {
  return (
    <a className="govuk-link govuk-!-text-break-word" href={`mailto:${email}`}>
      {email}
    </a>
  )
}

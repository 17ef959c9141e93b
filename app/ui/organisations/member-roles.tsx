import type { Member } from '#app/use-cases/organisations/read-member.ts'
import { Tag } from '../content/tag.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Every role there is in the organisation, what it means, and a button to give it or take it away, or why there is none. */
export function MemberRoles({ roles }: { roles: Member['roles'] }) {
  const { people, organisationPeople: words, whyNot: reasons } = useMessages()
  return (
    <Form>
      <ul className="govuk-list">
        {roles.map(({ role, has, whyNot }) => (
          <li key={role} className="govuk-!-margin-bottom-5">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              {people.role[role]} {has && <Tag colour="green">{words.has}</Tag>}
            </h3>
            <p className="govuk-body govuk-!-margin-bottom-2">{people.roleMeaning[role]}.</p>
            {whyNot !== null && <p className="govuk-hint">{reasons[whyNot]}</p>}
            {whyNot === null && (
              <Button
                name={has ? 'take' : 'give'}
                value={role}
                look="secondary"
                className="govuk-!-margin-bottom-0"
                once
              >
                {has ? words.take : words.give}
                <VisuallyHidden>{words.ofRole(people.role[role])}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Form>
  )
}

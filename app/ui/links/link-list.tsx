import { dateAndTime } from '#app/messages/dates.ts'
import type { ListedLink } from '#app/use-cases/links/list-links.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface LinkListProps {
  links: readonly ListedLink[]
  /** Counts of use are said only of links that are used up. */
  showUses: boolean
  mayRevoke: boolean
}

/** The links made so far. A list: a table is too wide for a phone. */
export function LinkList({ links, showUses, mayRevoke }: LinkListProps) {
  const words = useMessages().links
  const language = useLanguage()
  if (links.length === 0) return <p className="govuk-body">{words.none}</p>
  return (
    <ul className="govuk-list">
      {links.map(({ id, madeFor, standing, expiresAt, uses, atMost }) => (
        <li key={id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">
            {madeFor} <Tag colour={standing === 'open' ? 'green' : 'grey'}>{words.standing[standing]}</Tag>
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-2">
            {words.until(dateAndTime(expiresAt, language))}
            {showUses && (
              <>
                <br />
                {words.uses(uses, atMost)}
              </>
            )}
          </p>
          {mayRevoke && (standing === 'open' || standing === 'used-up') && (
            <Form>
              <Button name="revoke" value={id} look="secondary" once>
                {words.revoke} <span className="govuk-visually-hidden">{words.revokeOf(madeFor)}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

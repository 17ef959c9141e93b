import { dateAndTime, longDate } from '#app/messages/dates.ts'
import type { ListedToken } from '#app/use-cases/tokens/read-tokens.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** The tokens of an organisation's programs. A list: a table is too wide for a phone. */
export function TokenList({ tokens }: { tokens: readonly ListedToken[] }) {
  const { programs: words } = useMessages()
  if (tokens.length === 0) return <p className="govuk-body">{words.none}</p>
  return (
    <ul className="govuk-list">
      {tokens.map((token) => (
        <TokenItem key={token.id} token={token} />
      ))}
    </ul>
  )
}

function TokenItem({ token }: { token: ListedToken }) {
  const { programs: words, api } = useMessages()
  const language = useLanguage()
  const { id, name, scopes, standing, maker, createdAt, expiresAt, lastUsedAt } = token
  return (
    <li className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">
        {name} <Tag colour={standing === 'open' ? 'green' : 'grey'}>{words.standing[standing]}</Tag>
      </h3>
      <p className="govuk-body govuk-!-margin-bottom-2">
        {words.for(scopes.map((scope) => api.own.scopes[scope]).join(', '))}
        <br />
        {words.by(maker, longDate(createdAt, language))}
        <br />
        {expiresAt === null ? words.always : words.until(longDate(expiresAt, language))}
        <br />
        {lastUsedAt === null ? words.unused : words.used(dateAndTime(lastUsedAt, language))}
      </p>
      {standing === 'open' && (
        <Form>
          <Button name="revoke" value={id} look="secondary" once>
            {words.revoke} <span className="govuk-visually-hidden">{words.revokeOf(name)}</span>
          </Button>
        </Form>
      )}
    </li>
  )
}

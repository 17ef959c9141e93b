import { writtenAnchor } from '#app/domain/audit-chain.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import type { AuditPage } from '#app/use-cases/audit/list-audit.ts'
import { Details } from '../content/details.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Whether the log is whole, as far as was looked, and what to keep elsewhere so that others can look too. */
export function ChainState({ newest, lastCheck }: Pick<AuditPage, 'newest' | 'lastCheck'>) {
  const language = useLanguage()
  const { chain } = useMessages().audit
  return (
    <>
      {lastCheck === null ? (
        <p className="govuk-body">{chain.never}</p>
      ) : lastCheck.fault === null ? (
        <p className="govuk-body">{chain.whole(dateAndTime(lastCheck.at, language), lastCheck.entries)}</p>
      ) : (
        <WarningText>
          {chain.broken(dateAndTime(lastCheck.at, language), lastCheck.fault.id)}{' '}
          {chain.fault[lastCheck.fault.kind]}
        </WarningText>
      )}
      <Form>
        <Button name="do" value="verify" look="secondary" once>
          {chain.verify}
        </Button>
      </Form>
      <Details summary={chain.how}>
        {chain.howText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {newest !== null && (
          <p className="govuk-!-text-break-word">
            {chain.newest}: <code>{writtenAnchor(newest)}</code>
          </p>
        )}
      </Details>
    </>
  )
}

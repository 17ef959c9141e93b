import type { Origin } from '#app/domain/federation.ts'
import { longDate } from '#app/messages/dates.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Where a record from another portal is at home. */
export function Home({ origin }: { origin: Origin }) {
  const { records } = useMessages()
  const language = useLanguage()
  const { name, portal, address, edition, pulledAt } = origin
  return (
    <InsetText>
      <p className="govuk-!-text-break-word">
        <strong>{records.elsewhere(name, new URL(portal).host)}</strong>{' '}
        <a className="govuk-link" href={address} rel="noopener">
          {records.elsewhereLink}
        </a>
      </p>
      <p>{records.elsewhereText(edition, longDate(pulledAt, language))}</p>
    </InsetText>
  )
}

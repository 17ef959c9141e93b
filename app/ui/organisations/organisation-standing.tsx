import type { FormerName } from '#app/domain/organisation.ts'
import { longDate } from '#app/messages/dates.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What became of an organisation: the names it had, what went into it, and whether it is closed. */
export function OrganisationStanding({
  closedAt,
  formerNames,
}: {
  closedAt: string | null
  formerNames: readonly FormerName[]
}) {
  const words = useMessages().organisations
  const language = useLanguage()
  const named = (merged: boolean) => [
    ...new Set(formerNames.filter((one) => one.merged === merged).map(({ name }) => name[language])),
  ]
  const [former, included] = [named(false), named(true)]
  return (
    <>
      {former.length > 0 && <p className="govuk-body">{words.formerly(former.join('; '))}</p>}
      {included.length > 0 && <p className="govuk-body">{words.includes(included.join('; '))}</p>}
      {closedAt !== null && <InsetText>{words.closed(longDate(closedAt, language))}</InsetText>}
    </>
  )
}

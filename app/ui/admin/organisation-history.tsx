import type { FormerName } from '#app/domain/organisation.ts'
import { longDate } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What an organisation was called before, what went into it, and the addresses that still lead to it. */
export function OrganisationHistory({
  names,
  slugs,
}: {
  names: readonly FormerName[]
  slugs: readonly string[]
}) {
  const words = useMessages().siteOrganisations
  const language = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{words.history}</h2>
      {names.length === 0 && slugs.length === 0 && <p className="govuk-body">{words.noHistory}</p>}
      {names.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {names.map(({ name, until, merged }) => (
            <li key={`${until} ${name.en}`}>
              {(merged ? words.merged : words.formerly)(name[language], longDate(until, language))}
            </li>
          ))}
        </ul>
      )}
      {slugs.length > 0 && (
        <>
          <p className="govuk-body">{words.addresses}</p>
          <ul className="govuk-list govuk-list--bullet">
            {slugs.map((slug) => (
              <li key={slug} className="govuk-!-text-break-word">
                {slug}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

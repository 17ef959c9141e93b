import type { Organisation } from '#app/domain/organisation.ts'
import type { LooksLike } from '#app/domain/organisation-likeness.ts'
import { Tick } from '../forms/choices.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Organisations that the one about to be added may be, and the tick that says it is none of them. */
export function AlikeOrganisations({
  alike,
  error,
  to,
}: {
  alike: readonly LooksLike[]
  error?: string
  /** Where each is looked at. */
  to: (organisation: Organisation) => string
}) {
  const { alike: words } = useMessages().siteOrganisations
  const language = useLanguage()
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.text}</p>
      <ul className="govuk-list govuk-list--bullet">
        {alike.map(({ organisation, by }) => (
          <li key={organisation.id}>
            <Link to={to(organisation)}>{organisation.name[language]}</Link>{' '}
            <span className="govuk-hint govuk-!-margin-bottom-0">{words.by[by]}</span>
          </li>
        ))}
      </ul>
      <Tick name="isAnother" error={error} label={words.isAnother} />
    </div>
  )
}

import { useMessages } from './language.tsx'

/** Says on every page that what is shown is invented. */
export function DemonstrationBanner() {
  const { demonstration } = useMessages().common
  return (
    <div className="govuk-phase-banner govuk-width-container">
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag">{demonstration.tag}</strong>
        <span className="govuk-phase-banner__text">{demonstration.text}</span>
      </p>
    </div>
  )
}

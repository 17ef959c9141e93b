import { useMessages } from '../page/language.tsx'

/** The lists that nobody can change here, each with the reason. */
export function ClosedVocabularies() {
  const { closed, closedLead, closedBecause } = useMessages().vocabularies
  return (
    <section aria-labelledby="closed">
      <h2 className="govuk-heading-m" id="closed">
        {closed}
      </h2>
      <p className="govuk-body">{closedLead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {closedBecause.map(({ list, why }) => (
          <li key={list}>
            <strong>{list}</strong>: {why}
          </li>
        ))}
      </ul>
    </section>
  )
}

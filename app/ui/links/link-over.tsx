import { useMessages } from '../page/language.tsx'

/** What somebody meets who opens a link that opens nothing; why it does not is not said, since it may be nobody's business. */
export function LinkOver({ tooMany }: { tooMany: boolean }) {
  const { over } = useMessages().links
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{tooMany ? over.tooMany : over.title}</h1>
        <p className="govuk-body">{tooMany ? over.tooManyText : over.text}</p>
        {!tooMany && <p className="govuk-body">{over.todo}</p>}
      </div>
    </div>
  )
}

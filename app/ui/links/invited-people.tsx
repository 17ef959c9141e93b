import { paths } from '#app/paths.ts'
import type { InvitedToDraft } from '#app/use-cases/links/read-invited.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Ways to let others see or write a draft, with how far they have got. */
export function InvitedPeople({ id, invited }: { id: string; invited: InvitedToDraft }) {
  const { links, bodyPreviews } = useMessages()
  const { desk } = links
  const { colleagues, factsToCorrect, namedBody } = invited
  if (colleagues === null && factsToCorrect === null && namedBody === null) return null
  return (
    <section aria-labelledby="invited">
      <h2 className="govuk-heading-m" id="invited">
        {desk.heading}
      </h2>
      <ul className="govuk-list">
        {colleagues !== null && (
          <li className="govuk-!-margin-bottom-3">
            <Link to={paths.colleagues(id)}>{desk.colleagues}</Link>
            <br />
            {desk.colleaguesText(colleagues)}
          </li>
        )}
        {factsToCorrect !== null && (
          <li className="govuk-!-margin-bottom-3">
            <Link to={paths.factChecks(id)}>{desk.factChecks}</Link>
            <br />
            {desk.factChecksText(factsToCorrect)}
          </li>
        )}
        {namedBody !== null && (
          <li className="govuk-!-margin-bottom-3">
            <Link to={paths.bodyPreview(id)}>{desk.namedBody}</Link>
            <br />
            {bodyPreviews.desk[namedBody]}
          </li>
        )}
      </ul>
    </section>
  )
}

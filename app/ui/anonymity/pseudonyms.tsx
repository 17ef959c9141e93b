import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import type { PseudonymKey } from '#app/use-cases/anonymity/read-pseudonyms.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Button } from '../forms/button.tsx'
import { Tick } from '../forms/choices.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface PseudonymsProps {
  pseudonyms: PseudonymKey
  issues: readonly Issue[] | undefined
  destroyed: boolean
}

/** Who is meant by the letters in a case, and the way to destroy that for good. */
export function Pseudonyms({ pseudonyms, issues, destroyed }: PseudonymsProps) {
  const { anonymityPage, work } = useMessages()
  const words = anonymityPage.key
  const { id, title, references, lines } = pseudonyms
  const errors = useErrors(issues, { confirm: words.confirm })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {destroyed && <NotificationBanner type="success">{words.destroyed}</NotificationBanner>}
      <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
        {title.text || work.list.untitled}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {lines.length === 0 && (
        <p className="govuk-body">{references.length === 0 ? words.noReference : words.none}</p>
      )}
      {lines.length > 0 && (
        <>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--m">
              {words.caption(references.join(', '))}
            </caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                <th scope="col" className="govuk-table__header">
                  {words.stands}
                </th>
                <th scope="col" className="govuk-table__header">
                  {words.words}
                </th>
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {lines.map(({ stands, words: meant }) => (
                <tr key={`${stands}.${meant}`} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header">
                    {stands}
                  </th>
                  <td className="govuk-table__cell">{meant}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2 className="govuk-heading-m">{words.destroyTitle}</h2>
          <p className="govuk-body">{words.destroyLead}</p>
          <Form>
            <Tick name="confirm" label={words.confirm} error={errors.of('confirm')} />
            <Button look="warning" once>
              {words.destroy}
            </Button>
          </Form>
        </>
      )}
      <p className="govuk-body">
        <Link to={paths.anonymity(id)}>{words.back}</Link>
      </p>
    </>
  )
}

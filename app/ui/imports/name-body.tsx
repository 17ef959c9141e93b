import type { Issue } from '#app/domain/issue.ts'
import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import type { LooksLike } from '#app/domain/organisation-likeness.ts'
import { paths } from '#app/paths.ts'
import { AlikeOrganisations } from '../admin/alike-organisations.tsx'
import { OrganisationFields, useOrganisationLabels } from '../admin/organisation-fields.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface NameBodyProps {
  /** The import. */
  id: string
  /** The body, as the file writes it. */
  written: string
  typed: TypedOrganisation
  issues?: readonly Issue[]
  /** Organisations that may be meant. */
  alike?: readonly LooksLike[]
}

/** Where an editor says what is known of a body that the portal has no organisation for. */
export function NameBody({ id, written, typed, issues, alike = [] }: NameBodyProps) {
  const { imports, siteOrganisations } = useMessages()
  const errors = useErrors(issues, useOrganisationLabels())
  const { naming } = imports.words
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l govuk-!-text-break-word">{naming.title(written)}</h1>
        <p className="govuk-body">{naming.lead}</p>
        <Form>
          <input type="hidden" name="written" value={written} />
          <OrganisationFields typed={typed} errors={errors} />
          {alike.length > 0 && (
            <AlikeOrganisations
              alike={alike}
              error={errors.of('isAnother')}
              to={({ slug }) => paths.organisation(slug)}
            />
          )}
          <div className="govuk-button-group">
            <Button name="do" value="name-body" once>
              {alike.length > 0 ? siteOrganisations.alike.addAnyway : naming.add}
            </Button>
            <Link to={paths.importWords(id)}>{naming.back}</Link>
          </div>
        </Form>
      </div>
    </div>
  )
}

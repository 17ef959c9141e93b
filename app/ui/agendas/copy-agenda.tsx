import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import type { Targets } from '#app/use-cases/meetings/list-targets.ts'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { fieldId } from '../forms/field-id.ts'
import { Form } from '../forms/form.tsx'
import { formErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { TargetRadios } from './target-radios.tsx'

interface CopyAgendaProps {
  id: string
  title: string
  targets: Targets
  issues: readonly Issue[]
}

/** Where an agenda is to be copied to, and what comes along. */
export function CopyAgenda({ id, title, targets, issues }: CopyAgendaProps) {
  const messages = useMessages()
  const { copy, choose, printPage } = messages.agendas
  const errors = formErrors(issues, messages, () => ({ label: choose.which, anchor: fieldId('to') }))
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.agenda(id)} className="govuk-back-link">
          {printPage.back}
        </Link>
        <ErrorSummary errors={errors.lines} />
        <span className="govuk-caption-l">{title}</span>
        <h1 className="govuk-heading-l">{copy.title}</h1>
        <p className="govuk-body">{copy.text}</p>
        <Form action={paths.copyAgenda(id)}>
          <TargetRadios legend={choose.which} targets={targets} error={errors.of('to')} />
          <Button once>{copy.button}</Button>
        </Form>
      </div>
    </div>
  )
}

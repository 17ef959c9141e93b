import type { Issue } from '#app/domain/issue.ts'
import type { ShownText } from '#app/domain/shown.ts'
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

interface ChooseAgendaProps {
  recordId: string
  record: Pick<ShownText, 'text' | 'language'>
  targets: Targets
  /** Where the record was found. */
  back: string
  issues: readonly Issue[]
}

/** Which meeting a record is for. */
export function ChooseAgenda({ recordId, record, targets, back, issues }: ChooseAgendaProps) {
  const messages = useMessages()
  const { choose } = messages.agendas
  const errors = formErrors(issues, messages, () => ({ label: choose.which, anchor: fieldId('to') }))
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={back} className="govuk-back-link">
          {choose.back}
        </Link>
        <ErrorSummary errors={errors.lines} />
        <span className="govuk-caption-l" lang={record.language}>
          {record.text}
        </span>
        <h1 className="govuk-heading-l">{choose.add}</h1>
        <Form action={paths.chooseAgenda(recordId, back)}>
          <input type="hidden" name="recordId" value={recordId} />
          <input type="hidden" name="back" value={back} />
          <TargetRadios legend={choose.which} targets={targets} error={errors.of('to')} />
          <Button once>{choose.button}</Button>
        </Form>
      </div>
    </div>
  )
}

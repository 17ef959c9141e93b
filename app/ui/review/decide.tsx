import type { QueueFilters } from '#app/domain/review-queue.ts'
import type { RecordAction } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Desk } from '#app/use-cases/records/read-desk.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface DecideProps {
  id: string
  actions: Desk['actions']
  filters: QueueFilters
}

/** The decisions that need no more than a button, each only where it may be taken now. */
export function Decide({ id, actions, filters }: DecideProps) {
  const { record, schedule } = useMessages().review
  const may = (action: RecordAction) => actions[action] === null
  return (
    <Form className="govuk-form-group">
      {may('publish') && <p className="govuk-body">{record.publishLead}</p>}
      {may('approve') && <p className="govuk-body">{record.approveLead}</p>}
      <div className="govuk-button-group">
        {may('publish') && (
          <Button name="do" value="publish" once>
            {record.publish}
          </Button>
        )}
        {may('approve') && (
          <Button name="do" value="approve" look="secondary" once>
            {record.approve}
          </Button>
        )}
        {may('unschedule') && (
          <Button name="do" value="unschedule" look="secondary" once>
            {schedule.unschedule}
          </Button>
        )}
        {may('hand-back') && (
          <Button name="do" value="hand-back" look="secondary">
            {record.handBack}
          </Button>
        )}
        {may('reassign') && <Link to={paths.reassign(id, filters)}>{record.reassign}</Link>}
      </div>
    </Form>
  )
}

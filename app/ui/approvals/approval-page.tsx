import type { Issue } from '#app/domain/issue.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Approval } from '#app/use-cases/approvals/read-approval.ts'
import { Checks } from '../checks/checks.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { RecordArticle } from '../records/record-article.tsx'
import { Changes } from '../review/changes.tsx'
import { ReturnForm } from '../review/return-form.tsx'
import { useReviewErrors } from '../review/use-review-errors.ts'
import { History } from '../work/history.tsx'
import { ApproverNotice } from './approver-notice.tsx'

/** What an approver typed and has to put right, or asked to see again with sentences put in. */
export interface TypedApproval {
  about: 'record' | 'return'
  issues: Issue[]
  reasons: ReturnReason[]
}

/** A draft that is to leave its organisation: its words, what changed in them, the checks, and the decision. */
export function ApprovalPage({
  approval,
  answer,
}: {
  approval: Approval
  answer: TypedApproval | undefined
}) {
  const { desk, record, checks, changes, reasonFields, lock, whyNotDecide, notice } = approval
  const { approvals, whyNot } = useMessages()
  const words = approvals.record
  const { item } = desk
  const { lines, errorOf } = useReviewErrors(item, answer)
  return (
    <>
      <ErrorSummary errors={lines} />
      <p className="govuk-body">
        <Link to={paths.approvals()}>{words.back}</Link>
      </p>
      <InsetText>
        <p className="govuk-body">{words.lead(item.organisation)}</p>
        {whyNotDecide !== null && <p className="govuk-body">{whyNot[whyNotDecide]}</p>}
      </InsetText>
      {whyNotDecide !== null && notice !== null && <ApproverNotice id={item.id} notice={notice} />}
      <RecordArticle record={record} />
      <Changes kind={item.kind} changes={changes} />
      <Checks kind={item.kind} found={checks} linkOf={() => null} />
      {whyNotDecide === null && (
        <section aria-labelledby="decide">
          <h2 className="govuk-heading-l" id="decide">
            {words.decide}
          </h2>
          <Form className="govuk-form-group">
            <input type="hidden" name="lock" value={lock} />
            <p className="govuk-body">{words.approveLead}</p>
            <Button name="do" value="sign-off" once>
              {words.approve}
            </Button>
          </Form>
          <ReturnForm
            kind={item.kind}
            written={item.original}
            fields={reasonFields}
            reasons={answer?.reasons ?? []}
            inserted={answer?.about === 'return' && answer.issues.length === 0}
            words={words.sendBack}
            errorOf={(field) => errorOf('return', field)}
          />
        </section>
      )}
      <History entries={desk.timeline} />
    </>
  )
}

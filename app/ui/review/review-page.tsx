import type { Issue } from '#app/domain/issue.ts'
import type { TypedTime } from '#app/domain/read-schedule.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import type { QueueFilters } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import type { Review } from '#app/use-cases/review/read-review.ts'
import { AnonymityLink } from '../anonymity/anonymity-link.tsx'
import { Checks } from '../checks/checks.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { InvitedPeople } from '../links/invited-people.tsx'
import { ResidentViews } from '../links/resident-views.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { RecordArticle } from '../records/record-article.tsx'
import { History } from '../work/history.tsx'
import { Changes } from './changes.tsx'
import { Conversation } from './conversation.tsx'
import { Decide } from './decide.tsx'
import { InternalNotes } from './internal-notes.tsx'
import { ReturnForm } from './return-form.tsx'
import { ReviewDone } from './review-done.tsx'
import { ReviewFacts } from './review-facts.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { ScheduleNotice } from './schedule-notice.tsx'
import { useReviewErrors } from './use-review-errors.ts'

/** What was typed and comes back, with what is to be put right; see app/web/answer-review-form.ts. */
export interface TypedReview {
  about: 'record' | 'return' | 'schedule' | 'message' | 'note'
  issues: Issue[]
  reasons: ReturnReason[]
  time: TypedTime
  message: string
  note: string
}

interface ReviewPageProps {
  review: Review
  filters: QueueFilters
  answer: TypedReview | undefined
  done: string | null
}

/** All there is to a decision on one page: the words, what changed in them, the checks, the conversation, the buttons. */
export function ReviewPage({ review, filters, answer, done }: ReviewPageProps) {
  const { desk, record, checks, changes, conversation, notes, reasonFields, schedule } = review
  const words = useMessages().review
  const { item, actions } = desk
  const { lines, errorOf } = useReviewErrors(item, answer)
  const decides = actions.publish === null || actions.return === null || actions.reassign === null
  return (
    <>
      <ErrorSummary errors={lines} />
      <ReviewDone done={done} />
      <p className="govuk-body">
        <Link to={paths.reviewQueue(filters)}>{words.record.back}</Link>
      </p>
      <ScheduleNotice {...review} />
      <InsetText>
        <p className="govuk-body">{words.record.lead(item.organisation)}</p>
        <ReviewFacts {...review} />
        <Standing review={review} />
      </InsetText>
      <OnThisPage review={review} decides={decides} />
      <RecordArticle record={record} />
      <Changes kind={item.kind} changes={changes} />
      <Checks kind={item.kind} found={checks} linkOf={() => null} />
      <AnonymityLink id={item.id} />
      <ResidentViews views={review.residentViews} />
      <InvitedPeople id={item.id} invited={review.invited} />
      <Conversation
        conversation={conversation}
        typed={answer?.message}
        error={errorOf('message', 'message')}
      />
      <InternalNotes notes={notes} typed={answer?.note} error={errorOf('note', 'note')} />
      {decides && (
        <section aria-labelledby="decide">
          <h2 className="govuk-heading-l" id="decide">
            {words.record.decide}
          </h2>
          <Decide id={item.id} actions={actions} filters={filters} />
          {actions.schedule === null && (
            <ScheduleForm
              isScheduled={schedule !== null && schedule.failure === null}
              typed={answer?.time}
              errorOf={(field) => errorOf('schedule', field)}
            />
          )}
          {actions.return === null && (
            <ReturnForm
              kind={item.kind}
              written={item.original}
              fields={reasonFields}
              reasons={answer?.reasons ?? []}
              inserted={answer?.about === 'return' && answer.issues.length === 0}
              errorOf={(field) => errorOf('return', field)}
            />
          )}
        </section>
      )}
      <History entries={desk.timeline} />
    </>
  )
}

/** Claim it, or why it cannot be decided on now. */
function Standing({ review: { desk } }: { review: Review }) {
  const { review, work, whyNot } = useMessages()
  const { claim, publish } = desk.actions
  if (claim === null) {
    return (
      <Form>
        <p className="govuk-body">{review.record.claimFirst}</p>
        <Button name="do" value="claim" once>
          {work.action.claim}
        </Button>
      </Form>
    )
  }
  return publish === null ? null : (
    <p className="govuk-body">{whyNot[publish === 'wrong-state' ? claim : publish]}</p>
  )
}

/** The ways to what is further down: the page is long, and a reviewer knows what they came for. */
function OnThisPage({ review: { changes, checks, notes }, decides }: { review: Review; decides: boolean }) {
  const words = useMessages()
  const { record, conversation, notes: noteWords } = words.review
  const places = [
    ...(changes === null ? [] : [['changes', record.changes.title]]),
    ...(checks === null ? [] : [['checks', words.checks.heading]]),
    ['conversation', conversation.title],
    ...(notes === null ? [] : [['notes', noteWords.title]]),
    ...(decides ? [['decide', record.decide]] : []),
    ['history', record.history],
  ]
  return (
    <nav aria-label={record.onThisPage}>
      <ul className="govuk-list app-queue-counts">
        {places.map(([id, label]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

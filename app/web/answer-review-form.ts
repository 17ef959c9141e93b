import { Fault } from '#app/domain/fault.ts'
import type { Issue, Result } from '#app/domain/issue.ts'
import type { TypedTime } from '#app/domain/read-schedule.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import { readQueueFilters } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { addNote } from '#app/use-cases/review/add-note.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { unschedule } from '#app/use-cases/submissions/unschedule.ts'
import type { SignedInCall } from './access.ts'
import { textOf } from './forms.ts'
import { readReasons, readTypedTime, withChosenSentences } from './review-form.ts'

/** What a reviewer typed and has to put right, or asked to see again with sentences put in. */
export interface ReviewAnswer {
  /** Which of the page's forms the issues are about; 'record' for the submission itself. */
  about: 'record' | 'return' | 'schedule' | 'message' | 'note'
  issues: Issue[]
  reasons: ReturnReason[]
  time: TypedTime
  message: string
  note: string
}

/** Does what the pressed button says. Gives where to go next, or what to show again. */
export function answerReviewForm(call: SignedInCall, form: FormData): { to: string } | ReviewAnswer {
  const { portal, visitor, language } = call
  const recordId = call.params['id'] ?? ''
  const filters = readQueueFilters(call.url.searchParams)
  const toQueue = (done: string) => ({ to: paths.reviewQueue(filters, done) })
  const here = (done: string) => ({ to: paths.review(recordId, filters, done) })
  const again = (about: ReviewAnswer['about'], issues: Issue[]): ReviewAnswer => ({
    about,
    issues,
    reasons: readReasons(form),
    time: readTypedTime(form),
    message: textOf(form, 'message'),
    note: textOf(form, 'note'),
  })
  const settle = (result: Result<null>, about: ReviewAnswer['about'], next: { to: string }) =>
    result.ok ? next : again(about, result.issues)
  switch (textOf(form, 'do')) {
    case 'claim':
      claim(portal, visitor, { recordId })
      return here('claimed')
    case 'hand-back':
      handBack(portal, visitor, { recordId })
      return toQueue('handed-back')
    case 'insert': {
      const { item } = readDesk(portal, visitor, recordId, language)
      return { ...again('return', []), reasons: withChosenSentences(form, item.original) }
    }
    case 'return': {
      const reasons = readReasons(form)
      return settle(returnWithReasons(portal, visitor, { recordId, reasons }), 'return', toQueue('returned'))
    }
    case 'approve':
      return settle(approve(portal, visitor, { recordId }), 'record', toQueue('approved'))
    case 'publish':
      return settle(publish(portal, visitor, { recordId }), 'record', toQueue('published'))
    case 'schedule': {
      const result = schedule(portal, visitor, { recordId, ...readTypedTime(form) })
      const ofTime =
        !result.ok && result.issues.every(({ field }) => ['day', 'time', 'which'].includes(field))
      return settle(result, ofTime ? 'schedule' : 'record', toQueue('scheduled'))
    }
    case 'unschedule':
      unschedule(portal, visitor, { recordId })
      return here('unscheduled')
    case 'message': {
      const saying = { recordId, text: textOf(form, 'message') }
      return settle(sendMessage(portal, visitor, saying), 'message', here('said'))
    }
    case 'note': {
      const saying = { recordId, text: textOf(form, 'note') }
      return settle(addNote(portal, visitor, saying), 'note', here('noted'))
    }
    default:
      throw new Fault('bad-request')
  }
}

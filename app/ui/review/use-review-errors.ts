import { groupsOf } from '#app/domain/record.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import type { WorkItem } from '#app/use-cases/records/work-list.ts'
import { formErrors, type ErrorLine } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { useFieldErrors } from '../records/field-errors.ts'
import type { TypedReview } from './review-page.tsx'

interface ReviewErrors {
  lines: ErrorLine[]
  /** What is to be put right in an input of one of the page's forms. */
  errorOf(about: TypedReview['about'], field: string): string | undefined
}

/**
 * The page has several forms, and issues of the submission itself, which only its writers can put right: those lead to
 * the checks, the others to their inputs.
 */
export function useReviewErrors(
  item: WorkItem,
  answer: Pick<TypedReview, 'about' | 'issues'> | undefined,
): ReviewErrors {
  const messages = useMessages()
  const { review } = messages
  const ofRecord = useFieldErrors(answer?.issues, {
    kind: item.kind,
    groups: groupsOf[item.kind],
    writing: item.original,
    original: item.original,
  })
  if (answer === undefined) return { lines: [], errorOf: () => undefined }
  if (answer.about === 'record') {
    return {
      lines: ofRecord.lines.map(({ text }) => ({ text, href: '#checks' })),
      errorOf: () => undefined,
    }
  }
  const words = fieldWordsOf(messages, item.kind)
  const labels: Record<string, string> = {
    day: review.schedule.day,
    time: review.schedule.time,
    which: review.schedule.which,
    message: review.conversation.label,
    note: review.notes.label,
  }
  const ofForm = formErrors(answer.issues, messages, (field) => {
    if (answer.about !== 'return')
      return { label: labels[field] ?? '', anchor: field === 'day' ? 'day-day' : field }
    const label = field === '' ? review.record.whole : words.field(field).label
    return { label, anchor: `reason-${field}` }
  })
  return {
    lines: ofForm.lines,
    errorOf: (about, field) => (about === answer.about ? ofForm.of(field) : undefined),
  }
}

import type { Messages } from '#app/messages/en.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

type Done = keyof Messages['review']['done']

interface ReviewDoneProps {
  /** From the address: unknown ones say nothing. */
  done: string | null
  /** What can be claimed next of what the reviewer is clearing; null when nothing, not given where that is not asked. */
  next?: { id: string; title: { text: string } } | null
}

/** Says what a reviewer just did, after the redirect that followed it, and offers what comes next. */
export function ReviewDone({ done, next }: ReviewDoneProps) {
  const { review } = useMessages()
  if (done === null || !Object.hasOwn(review.done, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{review.done[done as Done]}</p>
      {next === null && <p className="govuk-body">{review.next.none}</p>}
      {next && (
        <Form>
          <p className="govuk-body">{review.next.lead(next.title.text)}</p>
          <input type="hidden" name="id" value={next.id} />
          <Button name="do" value="claim" className="govuk-!-margin-bottom-0" once>
            {review.next.button}
          </Button>
        </Form>
      )}
    </NotificationBanner>
  )
}

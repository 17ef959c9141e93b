import type { QueueFilters } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import type { QueueItem } from '#app/use-cases/records/review-queue.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What somebody can do about a submission without opening it: claim it, go on deciding, or give it to a reviewer. */
export function QueueAction({ item, filters }: { item: QueueItem; filters: QueueFilters }) {
  const { queue } = useMessages().review
  const about = <VisuallyHidden>{queue.of(item.title.text)}</VisuallyHidden>
  if (item.mayClaim) {
    return (
      <Form className="app-queue__claim">
        <input type="hidden" name="id" value={item.id} />
        <Button name="do" value="claim" look="secondary" className="govuk-!-margin-bottom-0" once>
          {queue.claim}
          {about}
        </Button>
      </Form>
    )
  }
  if (item.isMine && item.draft === 'in-review') {
    return (
      <Link to={`${paths.review(item.id, filters)}#decide`}>
        {queue.decide}
        {about}
      </Link>
    )
  }
  if (!item.mayReassign) return null
  return (
    <Link to={paths.reassign(item.id, filters)}>
      {queue.give}
      {about}
    </Link>
  )
}

import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { recordsInReview } from '#db/records.ts'
import { insist } from '../insist.ts'
import { workItems, type WorkItem } from './work-list.ts'

export interface ReviewQueue {
  /** Claimed by the reviewer who asks. */
  mine: WorkItem[]
  /** Free to claim, longest waiting first. */
  waiting: WorkItem[]
  withOthers: WorkItem[]
}

/** Every submission that waits for a reviewer or is with one. Only reviewers may see it. */
export function reviewQueue(portal: Portal, person: Person, language: Language): ReviewQueue {
  insist(person, { do: 'see-review-queue' })
  const items = workItems(portal, recordsInReview(portal.db), language)
  return {
    mine: items.filter((item) => item.reviewerId === person.id),
    waiting: items.filter((item) => item.reviewerId === null),
    withOthers: items.filter((item) => item.reviewerId !== null && item.reviewerId !== person.id),
  }
}

import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { peopleWithPortalRole, personNames } from '#db/people.ts'
import { findRecord, recordsInReview } from '#db/records.ts'
import { insist } from '../insist.ts'
import { workItems, type WorkItem } from '../records/work-list.ts'

export interface Reassignment {
  item: WorkItem
  /** Who has it now; '' when nobody claimed it. */
  reviewerName: string
  /** Those it can be given to, with how many submissions each has already. */
  receivers: { id: string; name: string; has: number }[]
}

/** Whom a submission can be given to. Shows no word of it but its title: an administrator need not read it. */
export function readReassignment(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): Reassignment {
  const { db } = portal
  const record = findRecord(db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'reassign', record })
  const [item] = workItems(portal, [record], language)
  if (item === undefined) throw new Fault('not-found')
  const reviewerId = record.draft?.reviewerId ?? ''
  const inReview = recordsInReview(db)
  return {
    item,
    reviewerName: personNames(db, [reviewerId]).get(reviewerId) ?? '',
    receivers: peopleWithPortalRole(db, 'reviewer')
      .filter((reviewer) => reviewer.id !== reviewerId && may(reviewer, { do: 'take-on', record }))
      .map(({ id, name }) => ({
        id,
        name,
        has: inReview.filter(({ draft }) => draft?.reviewerId === id).length,
      })),
  }
}

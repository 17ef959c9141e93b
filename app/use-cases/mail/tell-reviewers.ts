import { may } from '#app/domain/permissions.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { gotMailSince } from '#db/mail.ts'
import { peopleWithPortalRole } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { putInMail } from './put-in-mail.ts'

const dayMilliseconds = 24 * 60 * 60_000

/**
 * Tells every reviewer who may take it on that something new is in the queue; each at most once in 24 hours, since the
 * queue itself shows the rest.
 */
export function tellReviewers(portal: Portal, db: Reader, recordId: string): void {
  const record = findRecord(db, recordId)
  if (record === null) return
  const since = new Date(portal.clock().getTime() - dayMilliseconds).toISOString()
  for (const reviewer of peopleWithPortalRole(db, 'reviewer')) {
    if (!may(reviewer, { do: 'claim', record })) continue
    if (gotMailSince(db, reviewer.id, 'new-in-queue', since)) continue
    const values = { path: paths.reviewQueue() }
    putInMail(portal, db, { to: { personId: reviewer.id }, kind: 'new-in-queue', values })
  }
}

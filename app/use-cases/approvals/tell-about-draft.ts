import { may } from '#app/domain/permissions.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import type { Reader } from '#db/connection.ts'
import { peopleWithRole } from '#db/people.ts'

/** Writes to every approver who can decide on the draft. The record is as stored now: it waits for them. */
export function tellApprovers(portal: Portal, db: Reader, record: PortalRecord, draft: Edition): void {
  const values = { title: draft.content.title, path: paths.approval(record.id) }
  for (const person of peopleWithRole(db, record.organisationId, 'approver')) {
    if (!may(person, { do: 'sign-off', record })) continue
    putInMail(portal, db, { to: { personId: person.id }, kind: 'for-approval', values, about: record.id })
  }
}

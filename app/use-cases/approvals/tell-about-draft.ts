import { may } from '#app/domain/permissions.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import type { Reader } from '#db/connection.ts'
import { findPerson, peopleWithRole } from '#db/people.ts'

/** Writes to every approver who can decide on the draft. The record is as stored now: it waits for them. */
export function tellApprovers(portal: Portal, db: Reader, record: PortalRecord, draft: Edition): void {
  const values = { title: draft.content.title, path: paths.approval(record.id) }
  for (const person of peopleWithRole(db, record.organisationId, 'approver')) {
    if (!may(person, { do: 'sign-off', record })) continue
    putInMail(portal, db, { to: { personId: person.id }, kind: 'for-approval', values, about: record.id })
  }
}

/** Tells those who wrote the draft, and can still work on it, what an approver decided. */
export function tellWriters(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  draft: Edition,
  told: { kind: 'signed-off' } | { kind: 'sent-back'; reasons: number },
): void {
  const path = paths.workOn(record.id)
  const { title } = draft.content
  for (const id of draft.authors) {
    const writer = findPerson(db, id)
    if (writer === null || !may(writer, { do: 'see-draft', record })) continue
    const mail = { to: { personId: id }, about: record.id }
    if (told.kind === 'signed-off')
      putInMail(portal, db, { ...mail, kind: told.kind, values: { title, path } })
    else putInMail(portal, db, { ...mail, kind: told.kind, values: { title, path, reasons: told.reasons } })
  }
}

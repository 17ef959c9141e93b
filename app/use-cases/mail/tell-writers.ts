import type { MailKind, MailValues } from '#app/domain/mail.ts'
import { may } from '#app/domain/permissions.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findPerson } from '#db/people.ts'
import { putInMail } from './put-in-mail.ts'

/** Writes to those who wrote the draft and can still see it, but for whoever did what it tells of. */
export function tellWriters<K extends MailKind>(
  portal: Portal,
  db: Reader,
  { record, draft, actorId }: { record: PortalRecord; draft: Edition; actorId: string },
  mail: { kind: K; values: MailValues[K] },
): void {
  for (const personId of draft.authors.filter((id) => id !== actorId)) {
    const writer = findPerson(db, personId)
    if (writer === null || !may(writer, { do: 'see-draft', record })) continue
    putInMail(portal, db, { ...mail, to: { personId }, about: record.id })
  }
}

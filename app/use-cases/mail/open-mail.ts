import type { MailKind, MailValues } from '#app/domain/mail.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import type { StoredMail } from '#db/mail.ts'
import { findPerson } from '#db/people.ts'
import { findRecords } from '#db/records.ts'
import { mailPurpose } from './put-in-mail.ts'
import type { OpenMail } from './write-letter.ts'

/** What a stored mail says, and to whom: a person's address as it is now. Null when the portal's key has changed since. */
export function openMail(portal: Portal, db: Reader, mail: StoredMail): OpenMail | null {
  const { id, kind, language, personId } = mail
  const unsealed = unseal(portal, mail)
  if (unsealed === null) return null
  const person = personId === null ? null : findPerson(db, personId)
  const { name, email: address } = person ?? { name: '', email: unsealed.address }
  return { id, kind, language, name, address, values: withRecords(db, kind, unsealed.values) }
}

function unseal({ vault }: Portal, { sealed, address }: StoredMail) {
  try {
    return {
      values: JSON.parse(vault.open(mailPurpose, sealed ?? '')) as MailValues[keyof MailValues],
      address: address === null ? '' : vault.open(mailPurpose, address),
    }
  } catch {
    return null
  }
}

/** Alerts name records by their ids alone: what readers can no longer see is left out, the rest is as it is now. */
function withRecords(db: Reader, kind: MailKind, values: MailValues[MailKind]): MailValues[MailKind] {
  if (kind !== 'alert') return values
  const alert = values as MailValues['alert']
  const records = findRecords(
    db,
    alert.entries.map(({ recordId }) => recordId),
  ).filter(isPublished)
  const readable = new Map(records.map((record) => [record.id, record]))
  const entries = alert.entries.flatMap((entry) => {
    const record = readable.get(entry.recordId)
    if (record?.live == null) return []
    return [{ ...entry, shown: { title: record.live.content.title, path: paths.record(record) } }]
  })
  return { ...alert, entries }
}

/** Whether there is anything left in it worth sending. */
export function isEmptied({ kind, values }: OpenMail): boolean {
  return kind === 'alert' && (values as MailValues['alert']).entries.length === 0
}

import type { MailValues } from '#app/domain/mail.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import type { StoredMail } from '#db/mail.ts'
import { findPerson } from '#db/people.ts'
import { mailPurpose } from './put-in-mail.ts'
import type { OpenMail } from './write-letter.ts'

/** What a stored mail says, and to whom: a person's address as it is now. Null when the portal's key has changed since. */
export function openMail(portal: Portal, db: Reader, mail: StoredMail): OpenMail | null {
  const { id, kind, language, personId } = mail
  const unsealed = unseal(portal, mail)
  if (unsealed === null) return null
  const person = personId === null ? null : findPerson(db, personId)
  const { name, email: address } = person ?? { name: '', email: unsealed.address }
  return { id, kind, language, name, address, values: unsealed.values }
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

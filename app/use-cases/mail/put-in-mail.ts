import { isEmail } from '#app/domain/email.ts'
import { sentAnyway, toSuspended, type MailKind, type MailValues } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { insertMail, mailChoice } from '#db/mail.ts'

/** Somebody with an account, or only an address and the language that its reader is thought to want. */
export type MailTo = { personId: string } | { address: string; language: Language }

interface MailToPut<K extends MailKind> {
  to: MailTo
  kind: K
  values: MailValues[K]
  /** The id of what it is about: a record, whose take-down ends it, an invitation, whose page shows how it fares. */
  about?: string
}

/** What mail is sealed for in the vault. */
export const mailPurpose = 'mail'

/**
 * Puts a mail in the queue, in the transaction of the deed that it tells of: neither happens without the other. It is
 * sent soon after. Somebody who wants no mail is sent only what must reach them, somebody suspended only that they are.
 * Gives its id; null when there is none.
 */
export function putInMail<K extends MailKind>(portal: Portal, db: Reader, mail: MailToPut<K>): string | null {
  const { to, kind, values, about = '' } = mail
  const receiver = receiverOf(portal, db, to, kind)
  if (receiver === null) return null
  const id = portal.newId()
  insertMail(db, {
    ...receiver,
    id,
    kind,
    about,
    sealed: portal.vault.seal(mailPurpose, JSON.stringify(values)),
    state: portal.settings.mail.way === 'mailbox' ? 'in-mailbox' : 'waiting',
    createdAt: portal.clock().toISOString(),
  })
  return id
}

function receiverOf(portal: Portal, db: Reader, to: MailTo, kind: MailKind) {
  if ('address' in to) {
    if (!isEmail(to.address)) throw new Error('Mail goes to one plain address')
    const address = portal.vault.seal(mailPurpose, to.address)
    return { personId: null, address, language: to.language }
  }
  const choice = mailChoice(db, to.personId)
  if (choice === null || !(choice.wantsMail || sentAnyway[kind])) return null
  if (choice.suspendedAt !== null && !toSuspended.includes(kind)) return null
  return { personId: to.personId, address: null, language: choice.language }
}

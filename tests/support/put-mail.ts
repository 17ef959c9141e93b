import type { MailKind } from '#app/domain/mail.ts'
import type { Portal } from '#app/portal.ts'
import { mailPurpose } from '#app/use-cases/mail/put-in-mail.ts'
import { mails } from '#db/schema/schema.ts'

interface PutMail {
  kind: MailKind
  /** Of an account; null for a bare address. */
  personId: string | null
  address: string | null
  values: { path: string }
}

/** The mail in the queue as it was put there, oldest first, unsealed. */
export function mailIn(portal: Portal): PutMail[] {
  return portal.db
    .select()
    .from(mails)
    .orderBy(mails.createdAt, mails.id)
    .all()
    .map(({ kind, personId, address, sealed }) => ({
      kind,
      personId,
      address: address === null ? null : portal.vault.open(mailPurpose, address),
      values: JSON.parse(portal.vault.open(mailPurpose, sealed ?? '')) as { path: string },
    }))
}

/** The token at the end of the link in the last mail of a kind. */
export function tokenIn(portal: Portal, kind: MailKind): string {
  const last = mailIn(portal)
    .filter((mail) => mail.kind === kind)
    .at(-1)
  if (last === undefined) throw new Error(`There is no mail of the kind ${kind}`)
  return last.values.path.split('/').at(-1) ?? ''
}

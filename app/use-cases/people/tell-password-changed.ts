import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import type { Reader } from '#db/connection.ts'

/** Tells somebody that their password is another one now, and what to do if that was not them. */
export function tellPasswordChanged(portal: Portal, db: Reader, personId: string): void {
  const values = { path: paths.forgottenPassword() }
  putInMail(portal, db, { to: { personId }, kind: 'password-changed', values })
}

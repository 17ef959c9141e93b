import { Fault } from '#app/domain/fault.ts'
import type { SuspensionReason, Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { dropAllMailFor } from '#db/held-back-mail.ts'
import { findPerson, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/**
 * Bars an account from signing in, ends its sessions and drops the mail that waits for it, or with `lift` lets it in again. What it wrote stays. The
 * reason is one of a list: nobody's words about somebody are kept for good.
 */
export function suspend(
  portal: Portal,
  visitor: Visitor,
  input: { personId: string; lift: boolean; reason?: SuspensionReason },
): void {
  const admin = insist(visitor, { do: 'suspend', personId: input.personId })
  tx(portal.db, (db) => {
    if (findPerson(db, input.personId) === null) throw new Fault('not-found')
    const { lift, reason = null } = input
    const suspendedAt = lift ? null : portal.clock().toISOString()
    updatePerson(db, input.personId, { suspendedAt, suspendedFor: lift ? null : reason })
    endSessionsOf(db, input.personId)
    if (!lift) dropAllMailFor(db, input.personId)
    const suspended = reason === null ? 'person.suspend' : (`person.suspend.${reason}` as const)
    const deed = lift ? 'person.lift-suspension' : suspended
    keepAccount(portal, db, { actorId: admin.id, deed, subject: input.personId })
    putInMail(portal, db, {
      to: { personId: input.personId },
      kind: lift ? 'account-let-back-in' : 'account-suspended',
      values: { path: lift ? paths.signIn() : paths.home() },
    })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findPerson, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/** Bars an account from signing in and ends its sessions, or with `lift` lets it in again. What it wrote stays. */
export function suspend(portal: Portal, visitor: Visitor, input: { personId: string; lift: boolean }): void {
  const admin = insist(visitor, { do: 'suspend', personId: input.personId })
  tx(portal.db, (db) => {
    if (findPerson(db, input.personId) === null) throw new Fault('not-found')
    updatePerson(db, input.personId, { suspendedAt: input.lift ? null : portal.clock().toISOString() })
    endSessionsOf(db, input.personId)
    const deed = input.lift ? 'person.lift-suspension' : 'person.suspend'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: input.personId })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findPerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/** Signs somebody out everywhere, as when a laptop was lost. They can sign in again. */
export function endSessions(portal: Portal, visitor: Visitor, { personId }: { personId: string }): void {
  const admin = insist(visitor, { do: 'end-sessions', personId })
  tx(portal.db, (db) => {
    if (findPerson(db, personId) === null) throw new Fault('not-found')
    endSessionsOf(db, personId)
    keepAccount(portal, db, { actorId: admin.id, deed: 'person.end-sessions', subject: personId })
  })
}

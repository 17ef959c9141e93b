import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteSession, sessionsOf } from '#db/sessions.ts'

/** Ends one session of one's account, such as one on a lost phone. */
export function endSession(portal: Portal, visitor: Visitor, input: { sessionId: string }): void {
  const person = insist(visitor, { do: 'use-account' })
  tx(portal.db, (db) => {
    const known = sessionsOf(db, person.id, portal.clock()).some(({ id }) => id === input.sessionId)
    if (!known) throw new Fault('not-found')
    deleteSession(db, input.sessionId)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.end-session', subject: person.id })
  })
}

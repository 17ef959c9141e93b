import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteSession, endSessionsOf } from '#db/sessions.ts'
import { hashOfToken } from './credentials.ts'

/** Ends this session, or with `everywhere` all of the person's sessions. Nothing happens when nobody is signed in. */
export function signOut(
  portal: Portal,
  visitor: Visitor,
  input: { sessionToken: string | null; everywhere: boolean },
): void {
  if (visitor === null) return
  tx(portal.db, (db) => {
    if (input.everywhere) endSessionsOf(db, visitor.id)
    else if (input.sessionToken !== null) deleteSession(db, hashOfToken(input.sessionToken))
    const deed = input.everywhere ? 'person.sign-out-everywhere' : 'person.sign-out'
    keepAccount(portal, db, { actorId: visitor.id, deed, subject: visitor.id })
  })
}

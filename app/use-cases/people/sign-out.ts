import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { audit } from '#db/journal.ts'
import { deleteSession, deleteSessionsOf } from '#db/sessions.ts'
import { hashOfToken } from './credentials.ts'

/** Ends this session, or with `everywhere` all of the person's sessions. Nothing happens when nobody is signed in. */
export function signOut(
  portal: Portal,
  visitor: Visitor,
  input: { sessionToken: string | null; everywhere: boolean },
): void {
  if (visitor === null) return
  tx(portal.db, (db) => {
    if (input.everywhere) deleteSessionsOf(db, visitor.id)
    else if (input.sessionToken !== null) deleteSession(db, hashOfToken(input.sessionToken))
    audit(db, {
      at: portal.clock().toISOString(),
      actorId: visitor.id,
      deed: input.everywhere ? 'sign-out-everywhere' : 'sign-out',
      subject: `person:${visitor.id}`,
      requestId: portal.requestId,
    })
  })
}

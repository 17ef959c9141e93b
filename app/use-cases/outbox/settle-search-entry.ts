import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deadEntry, dropDead, retryDead } from '#db/outbox.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Has search told again of a record that it could not be told of, or drops that for good. */
export function settleSearchEntry(
  portal: Portal,
  visitor: Visitor,
  { id, how }: { id: number; how: 'retry' | 'drop' },
): void {
  const { id: actorId } = insist(visitor, { do: 'manage-outbox' })
  tx(portal.db, (db) => {
    const entry = deadEntry(db, id)
    if (entry === null) throw new Fault('not-found')
    if (how === 'drop') dropDead(db, id)
    else retryDead(db, portal.clock().toISOString(), id)
    keepAccount(portal, db, { actorId, deed: `search-entry.${how}`, subject: entry.subject })
  })
}

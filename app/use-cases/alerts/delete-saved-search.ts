import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteSavedSearch as remove } from '#db/saved-searches.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Forgets a search and what was still to be told of it. */
export function deleteSavedSearch(portal: Portal, visitor: Visitor, { id }: { id: string }): void {
  const person = insist(visitor, { do: 'use-account' })
  tx(portal.db, (db) => {
    if (!remove(db, person.id, id)) throw new Fault('not-found')
    keepAccount(portal, db, { actorId: person.id, deed: 'search.delete', subject: person.id })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { dropMatches } from '#db/alerts.ts'
import { tx } from '#db/connection.ts'
import { setPaused } from '#db/saved-searches.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Stops telling somebody of a search, also of what was still to be told; or begins again, with what comes from now on. */
export function pauseSavedSearch(
  portal: Portal,
  visitor: Visitor,
  { id, paused }: { id: string; paused: boolean },
): void {
  const person = insist(visitor, { do: 'use-account' })
  tx(portal.db, (db) => {
    if (!setPaused(db, person.id, id, paused)) throw new Fault('not-found')
    if (paused) dropMatches(db, id)
    const deed = paused ? 'search.pause' : 'search.resume'
    keepAccount(portal, db, { actorId: person.id, deed, subject: person.id })
  })
}

import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { postponeMatches } from '#db/alerts.ts'
import { tx } from '#db/connection.ts'
import { savedSearchOf, updateSavedSearch } from '#db/saved-searches.ts'
import { longestQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { checkSavedSearch, type SavedSearchInput } from './check-saved-search.ts'
import { dueFor } from './due-for.ts'
import { keepQuery, readKept } from './kept-query.ts'

/** Changes a search's name, its words and how often its owner is told; what waits is told when it now is due. */
export function changeSavedSearch(
  portal: Portal,
  visitor: Visitor,
  input: SavedSearchInput & { id: string; version: number; words: string },
): Result<null> {
  const person = insist(visitor, { do: 'use-account' })
  return tx<Result<null>>(portal.db, (db) => {
    const search = savedSearchOf(db, person.id, input.id)
    if (search === null) throw new Fault('not-found')
    const checked = checkSavedSearch(input)
    if (!checked.ok) return checked
    if (input.words.length > longestQuery)
      return refuse([{ field: 'words', problem: 'too-long', values: { limit: longestQuery } }])
    const { name, alerts } = checked
    const query = keepQuery({ ...readKept(portal, search.query, person.language), words: input.words.trim() })
    if (!updateSavedSearch(db, input, { name, alerts, query }))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    if (alerts !== search.alerts)
      postponeMatches(
        db,
        search.id,
        dueFor(db, { personId: person.id, alerts }, portal.clock()).toISOString(),
      )
    keepAccount(portal, db, { actorId: person.id, deed: 'search.change', subject: person.id })
    return done(null)
  })
}

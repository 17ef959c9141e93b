import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mostSavedSearches } from '#app/domain/saved-search.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { countSavedSearches, insertSavedSearch } from '#db/saved-searches.ts'
import type { SearchQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { checkSavedSearch, type SavedSearchInput } from './check-saved-search.ts'
import { keepQuery } from './kept-query.ts'

/** Keeps a search under a name; from now on its owner is told what is new in it. Gives its id. */
export function saveSearch(
  portal: Portal,
  visitor: Visitor,
  input: SavedSearchInput & { query: SearchQuery },
): Result<string> {
  const { id: personId } = insist(visitor, { do: 'use-account' })
  return tx<Result<string>>(portal.db, (db) => {
    const checked = checkSavedSearch(db, personId, input)
    if (!checked.ok) return checked
    if (countSavedSearches(db, personId) >= mostSavedSearches)
      return refuse([{ field: 'name', problem: 'too-many', values: { limit: mostSavedSearches } }])
    const id = portal.newId()
    const { name, alerts } = checked.value
    const createdAt = portal.clock().toISOString()
    const query = keepQuery(input.query)
    insertSavedSearch(db, { id, personId, name, alerts, createdAt, query, follows: null })
    keepAccount(portal, db, { actorId: personId, deed: 'search.save', subject: personId })
    return done(id)
  })
}

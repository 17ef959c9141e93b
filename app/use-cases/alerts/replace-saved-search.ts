import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { savedSearchOf, updateSavedSearch } from '#db/saved-searches.ts'
import type { SearchQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { keepQuery } from './kept-query.ts'

/**
 * From now on one of somebody's saved searches looks for this, words and filters; its name, and how often they are told,
 * stay. Refuses when they name none of theirs.
 */
export function replaceSavedSearch(
  portal: Portal,
  visitor: Visitor,
  { id, query }: { id: string; query: SearchQuery },
): Result<null> {
  const { id: personId } = insist(visitor, { do: 'use-account' })
  return tx<Result<null>>(portal.db, (db) => {
    const search = savedSearchOf(db, personId, id)
    if (search === null || search.follows !== null) return refuse([{ field: 'instead', problem: 'required' }])
    updateSavedSearch(db, search, { query: keepQuery(query) })
    keepAccount(portal, db, { actorId: personId, deed: 'search.change', subject: personId })
    return done(null)
  })
}

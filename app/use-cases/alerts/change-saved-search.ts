import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import type { Alerts } from '#app/domain/saved-search.ts'
import type { Portal } from '#app/portal.ts'
import { postponeMatches } from '#db/alerts.ts'
import { tx, type Reader } from '#db/connection.ts'
import { savedSearchOf, updateSavedSearch, type StoredSearch } from '#db/saved-searches.ts'
import { longestQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { checkAlerts, checkSavedSearch, type SavedSearchInput } from './check-saved-search.ts'
import { dueFor } from './due-for.ts'
import { keepQuery, readKept } from './kept-query.ts'

interface ChangedSearch extends SavedSearchInput {
  words: string
}

/**
 * Changes how often somebody is told, and a search's name and words too; of what is followed by itself there is no more to
 * change. What waits is told when it now is due.
 */
export function changeSavedSearch(
  portal: Portal,
  visitor: Visitor,
  input: ChangedSearch & { id: string; version: number },
): Result<null> {
  const person = insist(visitor, { do: 'use-account' })
  return tx<Result<null>>(portal.db, (db) => {
    const search = savedSearchOf(db, person.id, input.id)
    if (search === null) throw new Fault('not-found')
    const checked =
      search.follows === null
        ? checkChange(portal, db, person, input, search)
        : checkAlerts(db, person.id, input)
    if (!checked.ok) return checked
    const { alerts } = checked.value
    if (!updateSavedSearch(db, input, checked.value))
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

function checkChange(
  portal: Portal,
  db: Reader,
  { id, language }: Person,
  input: ChangedSearch,
  { query }: StoredSearch,
): Result<{ name: string; alerts: Alerts; query: string }> {
  const checked = checkSavedSearch(db, id, input)
  if (!checked.ok) return checked
  if (input.words.length > longestQuery)
    return refuse([{ field: 'words', problem: 'too-long', values: { limit: longestQuery } }])
  const words = input.words.trim()
  return done({ ...checked.value, query: keepQuery({ ...readKept(portal, query, language), words }) })
}

import { Fault } from '#app/domain/fault.ts'
import { followedKey, type Followed } from '#app/domain/followed.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mostSavedSearches } from '#app/domain/saved-search.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { countSavedSearches, followOf, insertSavedSearch } from '#db/saved-searches.ts'
import { everything } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { checkAlerts } from './check-saved-search.ts'
import { followedThing, type FollowedThing } from './followed-thing.ts'
import { keepQuery } from './kept-query.ts'

/** What somebody is about to follow, and the id of how they do already. */
export function readToFollow(
  portal: Portal,
  visitor: Visitor,
  { followed, language }: { followed: Followed; language: Language },
): { thing: FollowedThing; already: string | null } {
  const person = insist(visitor, { do: 'use-account' })
  const thing = followedThing(portal, followed, language)
  if (thing === null) throw new Fault('not-found')
  return { thing, already: followOf(portal.db, person.id, followedKey(followed))?.id ?? null }
}

/**
 * From now on somebody is told of what becomes of one record or recommendation. Once is enough: who follows it already
 * goes on as they did.
 */
export function follow(
  portal: Portal,
  visitor: Visitor,
  { followed, alerts }: { followed: Followed; alerts: string },
): Result<null> {
  const { id: personId } = insist(visitor, { do: 'use-account' })
  return tx<Result<null>>(portal.db, (db) => {
    const checked = checkAlerts(db, personId, { alerts })
    if (!checked.ok) return checked
    const { already } = readToFollow(portal, visitor, { followed, language: 'en' })
    if (already !== null) return done(null)
    if (countSavedSearches(db, personId) >= mostSavedSearches)
      return refuse([{ field: 'alerts', problem: 'too-many', values: { limit: mostSavedSearches } }])
    insertSavedSearch(db, {
      id: portal.newId(),
      personId,
      // It is called what it is called today.
      name: '',
      query: keepQuery(everything),
      follows: followedKey(followed),
      alerts: checked.value.alerts,
      createdAt: portal.clock().toISOString(),
    })
    keepAccount(portal, db, { actorId: personId, deed: 'search.save', subject: personId })
    return done(null)
  })
}

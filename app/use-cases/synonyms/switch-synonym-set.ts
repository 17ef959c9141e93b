import type { Visitor } from '#app/domain/person.ts'
import { checkSet } from '#app/domain/synonym.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteOwnSet, putOwnSet } from '#db/synonyms.ts'
import { allSets, requireSet } from './standing-sets.ts'
import { tellSynonyms } from './tell-synonyms.ts'

/** Switches a set off, or on again: unless another one has taken one of its entries meanwhile. */
export function switchSynonymSet(
  portal: Portal,
  visitor: Visitor,
  input: { id: string; active: boolean },
): Result<null> {
  const admin = insist(visitor, { do: 'manage-synonyms' })
  const { id, active } = input
  return tx(portal.db, (db) => {
    const sets = allSets(portal, db)
    const set = requireSet(sets, id)
    if (set.active === active) return done(null)
    const others = sets.filter((other) => other.id !== id)
    const issues = active ? checkSet(set, portal.synonyms.keyOf, others) : []
    if (issues.length > 0) return refuse(issues.map((issue) => ({ ...issue, field: '' })))
    const at = portal.clock().toISOString()
    const { origin, entries, oneWay, language } = set
    if (origin === 'delivered' && active) deleteOwnSet(db, id)
    else putOwnSet(db, { id, oneWay, language, active, entries: origin === 'delivered' ? null : entries }, at)
    tellSynonyms(portal, db, at, [set])
    const deed = active ? 'synonyms.switch-on' : 'synonyms.switch-off'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: id })
    return done(null)
  })
}

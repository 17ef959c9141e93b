import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteOwnSet, findOwnSet } from '#db/synonyms.ts'
import { allSets, requireSet } from './standing-sets.ts'
import { tellSynonyms } from './tell-synonyms.ts'

/** Undoes what administrators made of a set: one that came with the portal is as delivered, one added here is gone. */
export function forgetOwnSet(portal: Portal, visitor: Visitor, input: { id: string }): void {
  const admin = insist(visitor, { do: 'manage-synonyms' })
  tx(portal.db, (db) => {
    if (findOwnSet(db, input.id) === null) throw new Fault('not-found')
    const before = requireSet(allSets(portal, db), input.id)
    deleteOwnSet(db, input.id)
    const delivered = portal.synonyms.delivered.filter(({ id }) => id === input.id)
    tellSynonyms(portal, db, portal.clock().toISOString(), [before, ...delivered])
    keepAccount(portal, db, { actorId: admin.id, deed: 'synonyms.forget', subject: input.id })
  })
}

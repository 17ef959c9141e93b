import type { Visitor } from '#app/domain/person.ts'
import { writtenSet, type StandingSet } from '#app/domain/synonym.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { allSets, requireSet } from './standing-sets.ts'

export interface ReadSet {
  set: StandingSet
  /** The set on one line. */
  written: string
  /** What came with the portal, on one line, where administrators have changed it. */
  delivered: string | null
}

/** One set, for the page that changes it. */
export function readSynonymSet(portal: Portal, visitor: Visitor, input: { id: string }): ReadSet {
  insist(visitor, { do: 'manage-synonyms' })
  const set = requireSet(allSets(portal), input.id)
  const delivered = portal.synonyms.delivered.find(({ id }) => id === input.id)
  return {
    set,
    written: writtenSet(set),
    delivered: delivered && set.origin === 'changed' ? writtenSet(delivered) : null,
  }
}

import { Fault } from '#app/domain/fault.ts'
import { standingSets, type StandingSet } from '#app/domain/synonym.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { ownSets } from '#db/synonyms.ts'

/** Every set as it stands in the database now. */
export function allSets(portal: Portal, db: Reader = portal.db): StandingSet[] {
  return standingSets(portal.synonyms.delivered, ownSets(db))
}

export function requireSet(sets: readonly StandingSet[], id: string): StandingSet {
  const set = sets.find((one) => one.id === id)
  if (set === undefined) throw new Fault('not-found')
  return set
}

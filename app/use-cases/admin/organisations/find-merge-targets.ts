import { matching } from '#app/domain/organisation-list.ts'
import { mayGoInto, type Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { formerNames } from '#db/organisation-life.ts'
import { allOrganisations } from '#db/organisations.ts'
import { knownOrganisation } from './known-organisation.ts'

/** More than anybody chooses from; whoever sees that there are more types more. */
const atMost = 20

export interface MergeTargets {
  from: Organisation
  found: Organisation[]
  /** How many more there are. */
  more: number
}

/** The organisations of these words that another one may go into; none while no words are typed. */
export function findMergeTargets(
  portal: Portal,
  visitor: Visitor,
  { fromId, words, language }: { fromId: string; words: string; language: Language },
): MergeTargets {
  insist(visitor, { do: 'manage-organisations' })
  const from = knownOrganisation(portal.db, fromId)
  if (words.trim() === '') return { from, found: [], more: 0 }
  const all = allOrganisations(portal.db).filter((into) => mayGoInto(from, into))
  const former = formerNames(
    portal.db,
    all.map(({ id }) => id),
  )
  const found = matching(all, { words, nation: null, type: null }, language, former)
  return { from, found: found.slice(0, atMost), more: Math.max(0, found.length - atMost) }
}

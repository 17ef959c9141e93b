import type { Visitor } from '#app/domain/person.ts'
import { holdsWords, type SetLanguage, type StandingSet } from '#app/domain/synonym.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { allSets } from './standing-sets.ts'

const pageLength = 40

export interface SynonymList {
  sets: StandingSet[]
  total: number
  page: number
  pages: number
}

/** The sets in which some entry holds the words, a page at a time: what was changed here first. */
export function listSynonyms(
  portal: Portal,
  visitor: Visitor,
  asked: { words: string; language: SetLanguage | null; page: number },
): SynonymList {
  insist(visitor, { do: 'manage-synonyms' })
  const found = allSets(portal).filter(
    (set) => (asked.language === null || set.language === asked.language) && holdsWords(set, asked.words),
  )
  const touched = found.filter(isTouched)
  const inOrder = [...touched, ...found.filter((set) => !isTouched(set))]
  const pages = Math.max(1, Math.ceil(inOrder.length / pageLength))
  const page = Math.min(Math.max(1, asked.page), pages)
  const sets = inOrder.slice((page - 1) * pageLength, page * pageLength)
  return { sets, total: inOrder.length, page, pages }
}

function isTouched({ origin, active }: StandingSet): boolean {
  return origin !== 'delivered' || !active
}

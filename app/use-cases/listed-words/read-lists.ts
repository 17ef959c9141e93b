import type { ListedWords } from '#app/domain/listed-words.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '../insist.ts'
import { openLists } from './open-lists.ts'

/** Both lists, for those who look after them and nobody else: the words of one are never to be read. */
export function readLists(portal: Portal, visitor: Visitor): ListedWords[] {
  insist(visitor, { do: 'manage-listed-words' })
  return openLists(portal.vault, portal.db)
}

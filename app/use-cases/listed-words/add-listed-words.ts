import { done, refuse, type Result } from '#app/domain/issue.ts'
import { checkListed, readListed, wordLists } from '#app/domain/listed-words.ts'
import type { Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { insertSealedWords } from '#db/listed-words.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { listsPurpose, openLists } from './open-lists.ts'

/** As the form gives it: one entry on each line. */
export interface TypedWords {
  list: string
  words: string
}

/**
 * Puts entries on one of the lists; the next check of any text knows them. Gives how many were new. The audit log says
 * how many and on which list, never which words.
 */
export function addListedWords(portal: Portal, visitor: Visitor, typed: TypedWords): Result<number> {
  const admin = insist(visitor, { do: 'manage-listed-words' })
  const { list } = typed
  const entries = readListed(typed.words)
  return tx(portal.db, (db) => {
    const lists = openLists(portal.vault, db)
    const issues = checkListed(entries, list, lists)
    if (issues.length > 0 || !isOneOf(wordLists, list)) return refuse(issues)
    const there = new Set(lists.filter((one) => one.list === list).map(({ words }) => words.toLowerCase()))
    const added = entries.filter((words) => !there.has(words.toLowerCase()))
    const addedAt = portal.clock().toISOString()
    for (const words of added) {
      const sealed = portal.vault.seal(listsPurpose, words)
      insertSealedWords(db, { id: portal.newId(), list, sealed, addedAt })
    }
    keepAccount(portal, db, {
      actorId: admin.id,
      deed: list === 'allow' ? 'anonymity.add-allowed' : 'anonymity.add-denied',
      subject: String(added.length),
    })
    return done(added.length)
  })
}

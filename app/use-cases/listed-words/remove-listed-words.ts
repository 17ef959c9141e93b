import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteSealedWords, sealedLists } from '#db/listed-words.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Takes an entry off its list; one that is off it already, as from another tab, is what was asked for. */
export function removeListedWords(portal: Portal, visitor: Visitor, id: string): void {
  const admin = insist(visitor, { do: 'manage-listed-words' })
  tx(portal.db, (db) => {
    const entry = sealedLists(db).find((one) => one.id === id)
    if (entry === undefined) return
    deleteSealedWords(db, id)
    const deed = entry.list === 'allow' ? 'anonymity.remove-allowed' : 'anonymity.remove-denied'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: '1' })
  })
}

import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { whyNotEnd } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { putTermChange, termsIn } from '#db/vocabularies.ts'
import { requireTerm, termsAtHand } from './terms-at-hand.ts'

interface Input {
  vocabulary: OpenVocabulary
  id: string
}

/** New work may not choose the term any more. Records that have it keep it, and are found by it. */
export function retireTerm(portal: Portal, visitor: Visitor, { vocabulary, id }: Input): void {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  tx(portal.db, (db) => {
    const terms = termsIn(db)
    const atHand = termsAtHand(db, terms, vocabulary)
    const change = requireTerm(terms, vocabulary, id, atHand)
    if (whyNotEnd(terms, vocabulary, id, 'retire', atHand.inUse) !== null)
      throw new Fault('wrong-state', 'wrong-state')
    const at = portal.clock().toISOString()
    // Nothing but its records might know what a part is called.
    const label = vocabulary === 'subSubject' ? atHand.labelOf(id) : change.label
    putTermChange(db, { ...change, label, retiredAt: at }, at)
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.retire', subject: `${vocabulary}/${id}` })
  })
}

/** It may be chosen again. */
export function bringTermBack(portal: Portal, visitor: Visitor, { vocabulary, id }: Input): void {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  tx(portal.db, (db) => {
    const terms = termsIn(db)
    const change = requireTerm(terms, vocabulary, id, termsAtHand(db, terms, vocabulary))
    if (change.retiredAt === null) throw new Fault('wrong-state', 'wrong-state')
    putTermChange(db, { ...change, retiredAt: null }, portal.clock().toISOString())
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.bring-back', subject: `${vocabulary}/${id}` })
  })
}

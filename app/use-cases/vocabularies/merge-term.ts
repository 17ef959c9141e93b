import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mergeTargets, sameName, whyNotEnd } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { languages } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { moveOrganisations } from '#db/term-uses.ts'
import { putTermChange, termsIn } from '#db/vocabularies.ts'
import { keepPartsOf, nameForGood } from './keep-parts.ts'
import { requireTerm, termsAtHand } from './terms-at-hand.ts'
import { tellTerms } from './tell-terms.ts'

interface Input {
  vocabulary: OpenVocabulary
  id: string
  into: string
  /** The name of the term that goes, typed: a merge is for good. */
  confirmation: string
}

/**
 * Puts another term in the place of this one, for good: whatever had it has the other one, its id leads there, and search
 * follows. Editions are not rewritten; whoever reads them reads the other term.
 */
export function mergeTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, id, into, confirmation }: Input,
): Result<null> {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  return tx(portal.db, (db) => {
    const terms = termsIn(db)
    const atHand = termsAtHand(db, terms, vocabulary)
    const change = requireTerm(terms, vocabulary, id, atHand)
    if (whyNotEnd(terms, vocabulary, id, 'merge', atHand.inUse) !== null)
      throw new Fault('wrong-state', 'wrong-state')
    if (!mergeTargets(atHand.inUse, id).includes(into))
      return refuse([{ field: 'into', problem: 'not-a-choice' }])
    const label = atHand.labelOf(id)
    if (!languages.some((language) => sameName(label[language], confirmation)))
      return refuse([{ field: 'confirmation', problem: 'not-the-name' }])
    const at = portal.clock().toISOString()
    if (vocabulary === 'subject') keepPartsOf(db, terms, { subject: id, into, at })
    if (vocabulary === 'subSubject') nameForGood(db, terms, { id: into, label: atHand.labelOf(into), at })
    putTermChange(db, { ...change, mergedInto: into }, at)
    moveOrganisations(db, vocabulary, id, into)
    tellTerms(portal, db, vocabulary, into)
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.merge', subject: `${vocabulary}/${id}` })
    return done(null)
  })
}

import { done, refuse, type Result } from '#app/domain/issue.ts'
import { newPartId } from '#app/domain/part-edit.ts'
import type { Visitor } from '#app/domain/person.ts'
import { checkTerm, groupToKeep, newTermId, type TypedTerm } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { putTermChange, termsIn } from '#db/vocabularies.ts'
import { otherLabels, termsAtHand } from './terms-at-hand.ts'

/** Adds a term, where it is to stand; the next form that is opened offers it, in whichever process. */
export function addTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, ...typed }: TypedTerm & { vocabulary: OpenVocabulary },
): Result<{ id: string }> {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  const label = { en: typed.label.en.trim(), cy: typed.label.cy.trim() }
  return tx(portal.db, (db) => {
    const terms = termsIn(db)
    const atHand = termsAtHand(db, terms, vocabulary)
    const others = otherLabels(terms, vocabulary, { id: null, group: typed.group }, atHand)
    const issues = checkTerm(terms, vocabulary, typed, { others, above: null })
    if (issues.length > 0) return refuse(issues)
    const id =
      vocabulary === 'subSubject'
        ? newPartId(terms, { ...typed, label }, atHand.ids)
        : newTermId(terms, vocabulary, label.en)
    if (id === null) return refuse([{ field: 'label.en', problem: 'label-taken' }])
    const group = groupToKeep(vocabulary, typed)
    const at = portal.clock().toISOString()
    putTermChange(db, { vocabulary, id, label, group, mergedInto: null, retiredAt: null }, at)
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.add', subject: `${vocabulary}/${id}` })
    return done({ id })
  })
}

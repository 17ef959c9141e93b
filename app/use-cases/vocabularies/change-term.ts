import { done, refuse, type Result } from '#app/domain/issue.ts'
import { mayBecome, movedPartId } from '#app/domain/part-edit.ts'
import type { Visitor } from '#app/domain/person.ts'
import { checkTerm, groupToKeep, termAbove, type TypedTerm } from '#app/domain/term-edit.ts'
import type { OpenVocabulary, Terms } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { putTermChange, termsIn } from '#db/vocabularies.ts'
import { keepFormerNames } from './keep-parts.ts'
import { otherLabels, requireTerm, termsAtHand, type TermsAtHand } from './terms-at-hand.ts'
import { tellTerms } from './tell-terms.ts'

interface ChangedTerm extends TypedTerm {
  vocabulary: OpenVocabulary
  id: string
  /** The term as it was when the form was opened; see `termAsOpened`. */
  before: string
}

/**
 * Renames a term in both languages, or moves it to where else it is to stand. Records follow, and so does search. A theme
 * keeps its id; a part of a subject has the subject in its id, so a moved one gets another, to which the old one leads.
 */
export function changeTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, id, before, ...typed }: ChangedTerm,
): Result<{ id: string }> {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  const label = { en: typed.label.en.trim(), cy: typed.label.cy.trim() }
  return tx(portal.db, (db) => {
    const terms = termsIn(db)
    const atHand = termsAtHand(db, terms, vocabulary)
    const change = requireTerm(terms, vocabulary, id, atHand)
    if (before !== termAsOpened(terms, vocabulary, id, atHand))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const others = otherLabels(terms, vocabulary, { id, group: typed.group }, atHand)
    const above = termAbove(terms, vocabulary, id)
    const issues = checkTerm(terms, vocabulary, typed, { others, above })
    if (issues.length > 0) return refuse(issues)
    const isPart = vocabulary === 'subSubject'
    if (isPart && !mayBecome(terms, id, { ...typed, label }, atHand.ids))
      return refuse([{ field: 'label.en', problem: 'label-taken' }])
    const movedTo = isPart ? movedPartId(id, typed.group) : id
    const at = portal.clock().toISOString()
    if (isPart) keepFormerNames(db, terms, change, at)
    if (movedTo !== id) putTermChange(db, { ...change, mergedInto: movedTo }, at)
    putTermChange(db, { ...change, id: movedTo, label, group: groupToKeep(vocabulary, typed) }, at)
    tellTerms(portal, db, vocabulary, movedTo)
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.change', subject: `${vocabulary}/${id}` })
    return done({ id: movedTo })
  })
}

/** What the form carries, so that nobody overwrites what somebody else changed meanwhile. */
export function termAsOpened(
  terms: Terms,
  vocabulary: OpenVocabulary,
  id: string,
  { labelOf }: TermsAtHand,
): string {
  const { en, cy } = labelOf(id)
  return JSON.stringify([en, cy, termAbove(terms, vocabulary, id)])
}

import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { checkTerm, readGroup, type TypedTerm } from '#app/domain/term-edit.ts'
import type { OpenVocabulary, Terms } from '#app/domain/terms.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { putTermChange, termsIn } from '#db/vocabularies.ts'
import { labelsOf } from './labels.ts'
import { otherLabels, requireTerm } from './require-term.ts'
import { tellTerms } from './tell-terms.ts'

interface ChangedTerm extends TypedTerm {
  vocabulary: OpenVocabulary
  id: string
  /** The term as it was when the form was opened; see `termAsOpened`. */
  before: string
}

/** Renames a term in both languages, or moves a theme to another group. Records keep its id, and search follows. */
export function changeTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, id, before, ...typed }: ChangedTerm,
): Result<null> {
  const admin = insist(visitor, { do: 'manage-vocabularies' })
  const label = { en: typed.label.en.trim(), cy: typed.label.cy.trim() }
  return tx(portal.db, (db) => {
    const terms = termsIn(db)
    const change = requireTerm(terms, vocabulary, id)
    if (before !== termAsOpened(terms, vocabulary, id))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const issues = checkTerm(vocabulary, typed, otherLabels(terms, vocabulary, id))
    if (issues.length > 0) return refuse(issues)
    const group = vocabulary === 'theme' ? readGroup(typed.group) : null
    putTermChange(db, { ...change, label, group }, portal.clock().toISOString())
    tellTerms(portal, db, vocabulary, id)
    keepAccount(portal, db, { actorId: admin.id, deed: 'term.change', subject: `${vocabulary}/${id}` })
    return done(null)
  })
}

/** What the form carries, so that nobody overwrites what somebody else changed meanwhile. */
export function termAsOpened(terms: Terms, vocabulary: OpenVocabulary, id: string): string {
  const { en, cy } = labelsOf(terms, vocabulary)(id)
  return JSON.stringify([en, cy, vocabulary === 'theme' ? terms.groupOf(id) : null])
}

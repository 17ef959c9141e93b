import type { Issue } from './issue.ts'
import { termsHeld, type HeldTerm } from './present-terms.ts'
import type { Content } from './record.ts'
import type { Terms } from './terms.ts'
import type { RecordKind } from './vocabulary.ts'

/**
 * What is to be put right in the terms a content holds: none may be unknown, and new work may not take one that is
 * retired. `before`: contents whose terms may stay, as what is published, and what was sent before it was retired.
 */
export function checkTerms(
  kind: RecordKind,
  content: Content,
  terms: Terms,
  before: readonly Content[],
): Issue[] {
  const key = ({ vocabulary, id }: HeldTerm) => `${vocabulary}/${terms.present(vocabulary, id)}`
  const held = new Set(before.flatMap((one) => termsHeld(kind, one)).map(key))
  const issues = termsHeld(kind, content).flatMap((term): Issue[] => {
    const { field, vocabulary } = term
    const isFree = vocabulary === 'subSubject'
    // Anybody may name a part of a subject; whether it is one that is no longer used is to be asked all the same.
    const id = isFree ? terms.present(vocabulary, term.id) : term.id
    if (!isFree && !terms.known(vocabulary).includes(id)) return [{ field, problem: 'not-a-choice' }]
    if (!terms.isRetired(vocabulary, id) || held.has(key(term))) return []
    return [{ field, problem: 'no-longer-used' }]
  })
  // One sentence beside a field is enough, however many of its choices are wrong.
  return issues.filter((issue, i) => issues.findIndex(({ field }) => field === issue.field) === i)
}

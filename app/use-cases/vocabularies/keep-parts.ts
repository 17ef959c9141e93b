import { movedPartId } from '#app/domain/part-edit.ts'
import { namesOfParts, subjectAbove } from '#app/domain/sub-subject.ts'
import type { TermChange, Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from '#db/connection.ts'
import { putTermChange } from '#db/vocabularies.ts'

/** What administrators made of the parts of a subject goes along when the subject is merged into another one. */
export function keepPartsOf(
  db: Reader,
  terms: Terms,
  { subject, into, at }: { subject: string; into: string; at: string },
): void {
  const known = terms.known('subSubject')
  const parts = terms.changes.filter(
    ({ vocabulary, id }) => vocabulary === 'subSubject' && subjectAbove(id) === subject && known.includes(id),
  )
  for (const part of parts) {
    const there = movedPartId(part.id, into)
    if (!known.includes(there)) putTermChange(db, { ...part, id: there }, at)
    putTermChange(db, { ...part, mergedInto: there }, at)
  }
}

/** A part that others are merged into is called from now on as it was: what it takes in has names of its own. */
export function nameForGood(
  db: Reader,
  terms: Terms,
  { id, label, at }: { id: string; label: Bilingual; at: string },
): void {
  if (terms.partName(id) !== null) return
  const named = { vocabulary: 'subSubject', id, label, group: null } as const
  putTermChange(db, { ...named, mergedInto: null, retiredAt: null }, at)
}

/** What was written while a part was called otherwise holds that name: it goes on meaning this part. */
export function keepFormerNames(db: Reader, terms: Terms, part: TermChange, at: string): void {
  const known = terms.changes.filter(({ vocabulary }) => vocabulary === 'subSubject').map(({ id }) => id)
  for (const id of namesOfParts([part]).keys()) {
    if (known.includes(id)) continue
    const former = { vocabulary: 'subSubject', id, label: null, group: null, retiredAt: null } as const
    putTermChange(db, { ...former, mergedInto: part.id }, at)
  }
}

import { subSubjectId, subjectAbove } from './sub-subject.ts'
import type { TypedTerm } from './term-edit.ts'
import type { Terms } from './terms.ts'
import { languages, type Subject } from './vocabulary.ts'

/**
 * The id of a part of a subject that is added: made from its English name, because a record holds its name alone. Null
 * when the name means another part already, or once did: what was written under it must go on meaning that one.
 */
export function newPartId(
  terms: Terms,
  { label, group }: TypedTerm,
  known: readonly string[],
): string | null {
  const id = subSubjectId(group as Subject, label)
  return id === null || namesMeaning(terms, { label, group }).some((one) => known.includes(one)) ? null : id
}

/** Whether a part may stand where it is to stand, and be called as it is to be: neither means another part. */
export function mayBecome(terms: Terms, id: string, typed: TypedTerm, known: readonly string[]): boolean {
  const there = movedPartId(id, typed.group)
  const present = terms.present('subSubject', there)
  const isFree = present === id || (present === there && !known.includes(there))
  return isFree && namesMeaning(terms, typed).every((one) => one === id || !known.includes(one))
}

/** Where a part goes that is moved to another subject: it keeps its own half of the id. */
export function movedPartId(id: string, subject: string): string {
  return subject + id.slice(subjectAbove(id).length)
}

/** The ids of the parts that records with these names have now. */
function namesMeaning(terms: Terms, { label, group }: TypedTerm): string[] {
  return languages.flatMap((language) => {
    const name = { en: '', cy: '', [language]: label[language] }
    const id = subSubjectId(group as Subject, name)
    return id === null ? [] : [terms.present('subSubject', id)]
  })
}

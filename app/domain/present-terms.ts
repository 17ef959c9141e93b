import type { Excerpt } from './excerpt.ts'
import type { Field, FieldValue, Row } from './field.ts'
import { subSubjectId, subjectAbove } from './sub-subject.ts'
import { isOpen, type OpenVocabulary, type Terms } from './terms.ts'
import { fieldsOf, type Content } from './record.ts'
import { withKeysByPlace } from './row-keys.ts'
import type { RecordKind, Subject } from './vocabulary.ts'

/** An edition's content as everybody reads it now: with the terms that stand for its own, and a key for every row. */
export function contentAsReadNow<C extends Content>(kind: RecordKind, content: C, terms: Terms): C {
  return withKeysByPlace(kind, presentContent(kind, content, terms))
}

/**
 * The content with the terms that stand for its own now. Editions keep the ids they were written with; where a term was
 * merged into another one, everybody reads the other one.
 */
export function presentContent<C extends Content>(kind: RecordKind, content: C, terms: Terms): C {
  const isAsWritten = terms.changes.every(
    ({ vocabulary, mergedInto }) => mergedInto === null && vocabulary !== 'subSubject',
  )
  if (isAsWritten) return content
  const present = presentRow(fieldsOf(kind), content as unknown as Row, terms)
  return { ...present, ...presentPart(content, terms) } as unknown as C
}

function presentRow(fields: readonly Field[], row: Row, terms: Terms): Row {
  const present = { ...row }
  for (const field of fields) {
    const value = row[field.key]
    if (value !== undefined) present[field.key] = presentValue(field, value, terms)
  }
  return present
}

function presentValue(field: Field, value: FieldValue, terms: Terms): FieldValue {
  if (field.kind === 'rows') return (value as Row[]).map((row) => presentRow(field.columns, row, terms))
  if (field.kind !== 'choice' && field.kind !== 'choices') return value
  const { words } = field
  if (!isOpen(words)) return value
  if (field.kind === 'choice') return terms.present(words, value as string)
  return [...new Set((value as string[]).map((id) => terms.present(words, id)))]
}

/** The part of a subject that an excerpt is about as it stands now, as administrators call it; nothing for other contents. */
function presentPart(content: Content, terms: Terms): Partial<Pick<Excerpt, 'subject' | 'subSubject'>> {
  const id = partHeld(content)
  if (id === null) return {}
  const present = terms.present('subSubject', id)
  const name = terms.partName(present)
  return name === null ? {} : { subject: subjectAbove(present) as Subject, subSubject: name }
}

function partHeld(content: Content): string | null {
  if (!('subSubject' in content) || content.subject === '') return null
  return subSubjectId(content.subject, content.subSubject)
}

/** A term that a content holds, and the input that holds it. */
export interface HeldTerm {
  field: string
  vocabulary: OpenVocabulary
  id: string
}

/** The terms of open vocabularies that a content holds. */
export function termsHeld(kind: RecordKind, content: Content): HeldTerm[] {
  const part = partHeld(content)
  const parts: HeldTerm[] = part === null ? [] : [{ field: 'subSubject', vocabulary: 'subSubject', id: part }]
  return [...heldIn(fieldsOf(kind), content as unknown as Row, ''), ...parts]
}

function heldIn(fields: readonly Field[], row: Row, prefix: string): HeldTerm[] {
  return fields.flatMap((field): HeldTerm[] => {
    const name = `${prefix}${field.key}`
    const value = row[field.key]
    if (field.kind === 'rows')
      return ((value ?? []) as Row[]).flatMap((one, i) => heldIn(field.columns, one, `${name}.${i}.`))
    if ((field.kind !== 'choice' && field.kind !== 'choices') || !isOpen(field.words)) return []
    const vocabulary = field.words
    const ids = Array.isArray(value) ? (value as string[]) : [value as string]
    return ids.filter((id) => id !== '' && id !== undefined).map((id) => ({ field: name, vocabulary, id }))
  })
}

import type { Field, FieldValue, Row } from './field.ts'
import { isOpen, type OpenVocabulary, type Terms } from './terms.ts'
import { fieldsOf, type Content } from './record.ts'
import type { RecordKind } from './vocabulary.ts'

/**
 * The content with the terms that stand for its own now. Editions keep the ids they were written with; where a term was
 * merged into another one, everybody reads the other one.
 */
export function presentContent<C extends Content>(kind: RecordKind, content: C, terms: Terms): C {
  if (terms.changes.every(({ mergedInto }) => mergedInto === null)) return content
  return presentRow(fieldsOf(kind), content as unknown as Row, terms) as unknown as C
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

/** A term that a content holds, and the input that holds it. */
export interface HeldTerm {
  field: string
  vocabulary: OpenVocabulary
  id: string
}

/** The terms of open vocabularies that a content holds. */
export function termsHeld(kind: RecordKind, content: Content): HeldTerm[] {
  return heldIn(fieldsOf(kind), content as unknown as Row, '')
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

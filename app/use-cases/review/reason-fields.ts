import { cannedReasonsFor, type CannedReason } from '#app/domain/canned-reasons.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import { fieldsOf } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { cannedReasons } from '#app/messages/canned-reasons.ts'

/** A field a reason can be given for, with the sentences offered for it. */
export interface ReasonField {
  /** '' for the whole record. */
  key: string
  sentences: { id: CannedReason; text: string }[]
}

/** What is required or was filled in, and the whole. The sentences speak to the writers, so in their language. */
export function reasonFields({ card, groups }: ReadRecord, written: Language): ReasonField[] {
  const filled = groups.flatMap((group) => group.fields.map((field) => field.key))
  const fields = fieldsOf(card.kind).filter((field) => field.required || filled.includes(field.key))
  return [...fields.map(({ key }) => key), ''].map((key) => ({
    key,
    sentences: cannedReasonsFor(card.kind, key).map((id) => ({ id, text: cannedReasons[written][id] })),
  }))
}

import { fieldsOf, valueOf, type Content } from './record.ts'
import type { RecordKind } from './vocabulary.ts'

/** The keys of the fields in which two contents of the same kind differ. */
export function differingFields(kind: RecordKind, one: Content, other: Content): string[] {
  return fieldsOf(kind)
    .map((field) => field.key)
    .filter((key) => JSON.stringify(valueOf(one, key)) !== JSON.stringify(valueOf(other, key)))
}

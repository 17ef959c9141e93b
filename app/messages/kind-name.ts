import type { RecordCard } from '#app/domain/card.ts'
import type { Messages } from './en.ts'

/** What readers are told that a record is: a casebook written as a thematic report is called that. */
export function kindName(
  { vocabulary, thematicReports }: Pick<Messages, 'vocabulary' | 'thematicReports'>,
  { kind, isReport }: Pick<RecordCard, 'kind' | 'isReport'>,
): string {
  return isReport ? thematicReports.kind : vocabulary.recordKind[kind]
}

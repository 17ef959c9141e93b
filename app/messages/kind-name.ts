import type { RecordCard } from '#app/domain/card.ts'
import type { Messages } from './en.ts'

/** What readers call a record: a case study, an excerpt, a casebook or a thematic report. */
export function kindName(
  { vocabulary, thematicReports }: Pick<Messages, 'vocabulary' | 'thematicReports'>,
  { kind, isReport }: Pick<RecordCard, 'kind' | 'isReport'>,
): string {
  return isReport ? thematicReports.kind : vocabulary.recordKind[kind]
}

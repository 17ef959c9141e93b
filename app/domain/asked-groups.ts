import type { Casebook } from './casebook.ts'
import type { FieldGroup } from './field.ts'
import { groupsOf, type Content } from './record.ts'
import { hasReportParts, reportGroup } from './thematic-report.ts'
import type { RecordKind } from './vocabulary.ts'

/** The groups of fields that the form of this very record asks for: those of a thematic report only where it is one. */
export function askedGroups(
  kind: RecordKind,
  content: Content,
  groups: readonly FieldGroup[] = groupsOf[kind],
): readonly FieldGroup[] {
  if (kind !== 'casebook' || hasReportParts(content as Casebook)) return groups
  return groups.filter(({ key }) => key !== reportGroup.key)
}

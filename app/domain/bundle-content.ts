import type { CaseStudy } from './case-study.ts'
import type { Casebook, CasebookSection } from './casebook.ts'
import { emptyValue, type Field, type FieldValue, type Row } from './field.ts'
import { fieldsOf, privateFields, valueOf, type Content } from './record.ts'
import { withoutSmallNumbers } from './small-numbers.ts'
import type { RecordKind } from './vocabulary.ts'

/** By what names a bundle calls what a record's content knows by ids of its own portal. */
export interface BundleNames {
  /** '' for what there is no longer. */
  organisation(id: string): string
  /** '' for a file that readers may not have. */
  file(id: string): string
  /** Null for a record that readers cannot see. */
  record(id: string): string | null
}

/** Stands for a figure about so few people that somebody could be recognised; the same in every language. */
const fewer = '<5'

/** What people said rests on a consent that they gave this portal, and can take back here: it goes nowhere else. */
const staysHere = [...privateFields, 'voices']

/**
 * The content of an edition as it leaves the portal: what any reader may see of it and no more, with names that another
 * portal can follow.
 */
export function bundleContent(
  kind: RecordKind,
  content: Content,
  names: BundleNames,
): Record<string, unknown> {
  const shown = kind === 'case-study' ? withoutSmallNumbers(content as CaseStudy, fewer) : content
  const fields = fieldsOf(kind).map((field) => {
    const value = staysHere.includes(field.key) ? emptyValue(field) : valueOf(shown, field.key)
    return [field.key, named(field, value, names)] as const
  })
  const sections =
    kind === 'casebook' ? { sections: (content as Casebook).sections.map((one) => section(one, names)) } : {}
  return { ...Object.fromEntries(fields), ...sections }
}

function named(field: Field, value: FieldValue, names: BundleNames): FieldValue {
  if (field.kind === 'organisation') return value === '' ? '' : names.organisation(value as string)
  if (field.kind === 'file') return value === '' ? '' : names.file(value as string)
  if (field.kind !== 'rows') return value
  return (value as Row[]).map((row) =>
    Object.fromEntries(
      field.columns.map((column) => [
        column.key,
        named(column, row[column.key] ?? emptyValue(column), names),
      ]),
    ),
  )
}

/** How a section was filled is its editors' business; readers get what it holds. */
function section({ id, title, introduction, entries }: CasebookSection, names: BundleNames) {
  return {
    id,
    title,
    introduction,
    entries: entries.flatMap(({ recordId, commentary, annotations = [], edition }) => {
      const record = names.record(recordId)
      if (record === null) return []
      return [{ recordId: record, commentary, annotations, ...(edition === undefined ? {} : { edition }) }]
    }),
  }
}

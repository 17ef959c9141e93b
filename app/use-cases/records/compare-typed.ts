import { differingFields } from '#app/domain/difference.ts'
import type { ShownField } from '#app/domain/shown.ts'
import { fieldsOf, valueOf, type Content } from '#app/domain/record.ts'
import { isTextField } from '#app/domain/field.ts'
import { noText, readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { show } from './show.ts'

/** A question that two people answered differently, both answers as text that can be copied. */
export interface TwoTexts {
  field: string
  yours: string
  theirs: string
  /** What the texts are written in; choices and dates are in the reader's language. */
  language: Language
}

/** What the loser of a race typed beside what was saved meanwhile, for each of the fields that their page asks. */
export function compareTyped(
  portal: Portal,
  kind: RecordKind,
  { yours, theirs, asked }: { yours: Content; theirs: Content; asked: readonly string[] },
  { writing, reading }: { writing: Language; reading: Language },
): TwoTexts[] {
  const keys = differingFields(kind, yours, theirs).filter((key) => asked.includes(key))
  const inText = (content: Content, key: string) => {
    const field = fieldsOf(kind).find((one) => one.key === key)
    if (field !== undefined && isTextField(field)) return (valueOf(content, key) as Bilingual)[writing]
    const without = fieldsOf(kind).flatMap((one) => (one.key === key ? [] : [one.key]))
    const groups = show({
      kind,
      content,
      html: new Map(),
      language: reading,
      without,
      organisationName: (id) => readIn(findOrganisation(portal.db, id)?.name ?? noText, reading).text,
    })
    return groups.flatMap((group) => group.fields.map(asLines)).join('\n')
  }
  return keys.map((field) => ({
    field,
    yours: inText(yours, field),
    theirs: inText(theirs, field),
    language: writing,
  }))
}

function asLines(field: ShownField): string {
  switch (field.kind) {
    case 'list':
      return field.values.join('\n')
    case 'rows':
      return field.rows
        .map((row) =>
          row
            .flatMap((cell, index) => (cell.text === '' ? [] : [`${field.columns[index]}: ${cell.text}`]))
            .join('\n'),
        )
        .join('\n\n')
    default:
      return 'text' in field ? field.text : ''
  }
}

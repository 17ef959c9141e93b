import { annotationsOf } from '../annotations/of-entry.ts'
import { sectionFields, type Casebook, type CasebookEntry } from '../casebook.ts'
import { emptyValue, isTextField, isTyped, type Field, type FieldValue, type Row } from '../field.ts'
import { fieldsOf, type ContentOf } from '../record.ts'
import type { Bilingual } from '../text.ts'
import { languages, type Language, type RecordKind } from '../vocabulary.ts'

/** One piece of writing of a record: `field` is named as the form names it, without the language. */
export interface TextAt {
  field: string
  /** Null for what is the same in every language: a partner's name, a public contact. */
  language: Language | null
  text: string
  /** The name of the file it stands in. */
  file?: string
}

/** Never published, or checked elsewhere: the record's own references are public by purpose. */
const leftOut = new Set(['privateContact', 'references'])

/** Everything in a record that readers will see and that a person wrote. */
export function textsOf<K extends RecordKind>(kind: K, content: ContentOf[K]): TextAt[] {
  const texts = textsIn(fieldsOf(kind), content as unknown as Row, '')
  return kind === 'casebook' ? [...texts, ...textsInSections(content as Casebook)] : texts
}

function textsIn(fields: readonly Field[], values: Row, prefix: string): TextAt[] {
  return fields.flatMap((field) => {
    if (leftOut.has(field.key)) return []
    return textsOfField(field, values[field.key] ?? emptyValue(field), `${prefix}${field.key}`)
  })
}

function textsOfField(field: Field, value: FieldValue, name: string): TextAt[] {
  if (isTextField(field)) return bothOf(value as Bilingual, name)
  if (field.kind === 'rows') {
    return (value as Row[]).flatMap((row, i) => textsIn(field.columns, row, `${name}.${i}.`))
  }
  if (!isTyped(field)) return []
  return value === '' ? [] : [{ field: name, language: null, text: value as string }]
}

function textsInSections({ sections }: Casebook): TextAt[] {
  return sections.flatMap(({ id, title, introduction, entries }) => [
    ...bothOf(title, sectionFields.title(id)),
    ...bothOf(introduction, sectionFields.introduction(id)),
    ...entries.flatMap((entry) => [
      ...bothOf(entry.commentary, sectionFields.commentary(id, entry.recordId)),
      ...textsInAnnotations(id, entry),
    ]),
  ])
}

/** What is left out is quoted nowhere, so nobody reads it here. */
function textsInAnnotations(section: string, entry: CasebookEntry): TextAt[] {
  return annotationsOf(entry).flatMap(({ id, kind, language, anchor, words }) => [
    ...bothOf(words, sectionFields.note(section, entry.recordId, id)),
    ...(kind === 'elide'
      ? []
      : [{ field: sectionFields.quote(section, entry.recordId, id), language, text: anchor.quote }]),
  ])
}

function bothOf(text: Bilingual, field: string): TextAt[] {
  return languages
    .filter((language) => text[language].trim() !== '')
    .map((language) => ({ field, language, text: text[language] }))
}

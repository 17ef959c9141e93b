import type { ComparedField, Comparison } from '#app/domain/compared-field.ts'
import type { Field } from '#app/domain/field.ts'
import { fieldsOf, valueOf, type Content } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { hasChanges } from '#app/domain/word-changes.ts'
import type { Portal } from '#app/portal.ts'
import { namesFor } from '../records/names.ts'
import { compareManyTexts } from './compare-texts.ts'
import { fieldTexts, type Reading } from './field-text.ts'

/** Two versions of a record's words, field by field and word by word, except the fields `without`. */
export function compareContents(
  portal: Portal,
  { id, kind }: { id: string; kind: RecordKind },
  before: Content,
  after: Content,
  { language, without = [] }: { language: Language; without?: readonly string[] },
): Comparison {
  const compare = compareManyTexts()
  const reading: Reading = {
    kind,
    language,
    ...namesFor(portal, language, id),
  }
  const compared = fieldsOf(kind)
    .filter((field) => !without.includes(field.key))
    .flatMap((field) => compareField(field, before, after, reading, compare))
    .filter(({ parts }) => parts.length > 0)
  const changed = compared.filter(({ parts }) => hasChanges(parts))
  const changedKeys = changed.map(({ key }) => key)
  const unchanged = compared.map(({ key }) => key).filter((key) => !changedKeys.includes(key))
  return { changed, unchanged: [...new Set(unchanged)] }
}

function compareField(
  field: Field,
  before: Content,
  after: Content,
  reading: Reading,
  compare: ReturnType<typeof compareManyTexts>,
): ComparedField[] {
  const [was, is] = [before, after].map((content) => fieldTexts(field, valueOf(content, field.key), reading))
  return (is ?? []).map(({ language, text }, index) => ({
    key: field.key,
    language,
    parts: compare(was?.[index]?.text ?? '', text),
  }))
}

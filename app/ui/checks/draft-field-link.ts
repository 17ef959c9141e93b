import { otherLanguage } from '#app/domain/text.ts'
import { isOneOf, languages, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { taskOfField, translationTask } from '#app/domain/writing.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import { fieldId } from '../forms/field-id.ts'
import type { FieldLink } from './check-line.tsx'

/** For a draft's writers: each field leads to the page that asks it, down to the input. */
export function draftFieldLink(draft: { id: string; kind: RecordKind; original: Language }): FieldLink {
  return (name) => {
    if (name === '') return null
    const [key = ''] = name.split('.')
    if (name === 'changeNote') return `${paths.checkAnswers(draft.id)}#changeNote`
    if (key === 'files') return paths.files(draft.id)
    if (key === 'sections') return paths.sections(draft.id)
    const language = name.slice(name.lastIndexOf('.') + 1)
    const translated = isOneOf(languages, language) && language === otherLanguage(draft.original)
    const task = translated ? translationTask : taskOfField(draft.kind, key)
    return `${paths.edit(draft.id, task)}#${fieldId(name)}${firstPart(draft.kind, name)}`
  }
}

/** Dates and months are asked in several inputs; the link leads to the first. */
function firstPart(kind: RecordKind, name: string): string {
  const [key = '', , column = ''] = name.split('.')
  const field = fieldsOf(kind).find((one) => one.key === key)
  const asked = field?.kind === 'rows' ? field.columns.find((one) => one.key === column) : field
  if (asked?.kind === 'date') return '-day'
  return asked?.kind === 'month' ? '-month' : ''
}

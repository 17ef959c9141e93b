import type { Language } from './vocabulary.ts'

/** A piece of text as a reader gets it; `language` differs from the reader's when no translation exists. */
export interface ShownText {
  text: string
  language: Language
}

/** A field as a reader gets it. The page adds the label; nothing here needs looking up any more. */
export type ShownField = { key: string } & (
  | { kind: 'html'; html: string; language: Language }
  | ({ kind: 'text' } & ShownText)
  | { kind: 'list'; values: string[] }
  | { kind: 'link'; href: string; text: string }
  | { kind: 'rows'; columns: string[]; rows: ShownText[][] }
)

export interface ShownGroup {
  key: string
  fields: ShownField[]
}

/** Whether any of it is in another language than the reader's. */
export function isUntranslated(groups: readonly ShownGroup[], language: Language): boolean {
  return groups.some((group) => group.fields.some((field) => isInOther(field, language)))
}

function isInOther(field: ShownField, language: Language): boolean {
  if (field.kind === 'html' || field.kind === 'text') return field.language !== language
  return field.kind === 'rows' && field.rows.some((row) => row.some((cell) => cell.language !== language))
}

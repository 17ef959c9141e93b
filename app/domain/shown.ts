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

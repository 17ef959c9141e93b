import type { Language } from './vocabulary.ts'

/** A piece of an answer; `language` is null for what is the same in both: a name, a figure. */
export interface AnswerText {
  text: string
  language: Language | null
}

/** What a writer answered to one question, as writers look at it: everything they gave, and nothing worked out from it. */
export type Answer = { key: string } & (
  | { is: 'html'; html: string; language: Language }
  | { is: 'texts'; texts: AnswerText[] }
  | { is: 'rows'; rows: (AnswerText & { label: string })[][] }
)

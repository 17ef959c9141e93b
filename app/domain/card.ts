import type { EvidenceLevel, Language, Outcome, RecordKind } from './vocabulary.ts'

/** Text in pieces, some of them what the reader searched for. Shown as text, never as HTML. */
export type Highlighted = { text: string; hit: boolean }[]

/** A record in a list: enough to decide whether to open it. */
export interface RecordCard {
  id: string
  kind: RecordKind
  /** A casebook that is a thematic report. */
  isReport: boolean
  slug: string
  title: Highlighted
  snippet: Highlighted
  snippetLanguage: Language
  /** The language the title is in; when it is not the reader's, `translated` is false. */
  language: Language
  translated: boolean
  /** Whom it is about: the lead body of a case study, the body complained about, the ombudsman of a casebook. */
  organisation: { name: string; slug: string | null }
  /** `YYYY-MM-DD`. */
  date: string
  outcome: Outcome | null
  evidence: EvidenceLevel | null
  demonstration: boolean
  /** The host of the portal where it is at home, when that is another one. */
  home: string | null
}

export function plainParts(text: string): Highlighted {
  return text === '' ? [] : [{ text, hit: false }]
}

/** The text alone. */
export function textOfParts(parts: Highlighted): string {
  return parts.map((part) => part.text).join('')
}

import type { ContentOf } from '../record.ts'
import type { Language, RecordKind } from '../vocabulary.ts'
import type { Finding } from './finding.ts'
import { pseudonyms, withLetter, type Pseudonym } from './pseudonyms.ts'
import { textsOf, type TextAt } from './texts-of.ts'

/** A finding with enough of the text around it to be recognised. */
export interface FindingInText extends Finding {
  before: string
  after: string
}

export interface FindingsAt {
  field: string
  language: Language | null
  /** The name of the file they stand in. */
  file?: string
  findings: FindingInText[]
}

/** Finds what in a text could tell who somebody is: `detect` with the lists of a portal. */
export type Look = (text: string, language: Language) => readonly Finding[]

/**
 * Everything in a record that could tell who somebody is, field by field, in the order of the form; then in `beside`,
 * what belongs to it without being one of its fields. Whoever is in the case's `key` keeps the letter they have there.
 */
export function findInContent<K extends RecordKind>(
  kind: K,
  content: ContentOf[K],
  original: Language,
  look: Look,
  beside: readonly TextAt[] = [],
  key: readonly Pseudonym[] = [],
): FindingsAt[] {
  const texts = [...textsOf(kind, content), ...beside]
  const letterOf = pseudonyms(
    texts.map(({ text }) => text),
    key,
  )
  return texts.flatMap((at) => {
    const findings = look(at.text, at.language ?? original).map((finding) => ({
      ...withLetter(finding, letterOf),
      ...contextOf(at, finding),
    }))
    const { text: _, ...place } = at
    return findings.length === 0 ? [] : [{ ...place, findings }]
  })
}

const shown = 60

/** Whole words to either side, on one line. */
function contextOf({ text }: TextAt, { start, end }: Finding): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - shown), start)
  const after = text.slice(end, end + shown)
  return {
    before: (start > shown ? `…${before.replace(/^\S*\s/, '')}` : before).replace(/\s+/g, ' '),
    after: (end + shown < text.length ? `${after.replace(/\s\S*$/, '')}…` : after).replace(/\s+/g, ' '),
  }
}

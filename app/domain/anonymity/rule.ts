import type { Confidence, FindingKind, RuleId, Severity } from './finding.ts'
import type { TextRead } from './read-text.ts'

/** What one rule says of a text. `suggestion` is filled in where the rule knows better than the kind. */
export interface Found {
  start: number
  end: number
  confidence: Confidence
}

export interface Rule {
  id: RuleId
  kind: FindingKind
  severity: Severity
  /** Where the form that the rule looks for is laid down, or who says that it tells people apart. */
  source: string
  /** Sentences of the rule's own: it must find something in each of the first and nothing in the second. */
  examples: { found: readonly string[]; clean: readonly string[] }
  /** Must take time in proportion to the length of the text, whatever the text. */
  find: (read: TextRead) => Found[]
}

import { locate, type LocatedFinding } from '#app/domain/anonymity/decision.ts'
import type { Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { Pseudonym } from '#app/domain/anonymity/pseudonyms.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { decisionsOf, type Decision } from '#db/anonymity.ts'
import type { Reader } from '#db/connection.ts'
import { findInWords, type EditionWords } from './find-in-words.ts'

/** A finding with the mark it is kept under, and what was decided about it. */
export interface MarkedFinding extends LocatedFinding {
  mark: string
  /** Null while it is open. */
  kept: Decision | null
}

/** What the vault makes marks of findings for. */
const findingPurpose = 'anonymity findings'

/** Every finding in an edition with what was decided about it. Words that came back after they were replaced are open. */
export function locateInWords(
  portal: Portal,
  db: Reader,
  record: { id: string | null; kind: RecordKind },
  edition: EditionWords,
  key: readonly Pseudonym[] = [],
  lists?: Lists,
): MarkedFinding[] {
  const located = locate(findInWords(portal, db, record.kind, edition, key, lists))
  if (located.length === 0) return []
  const decisions = record.id === null ? new Map<string, Decision>() : decisionsOf(db, record.id)
  return located.map((one) => {
    // A mark of one record says nothing about another's: the same name has a mark of its own in each.
    const mark = portal.vault.mark(findingPurpose, `${record.id} ${one.subject}`)
    const decision = decisions.get(mark)
    return { ...one, mark, kept: decision?.decision === 'kept' ? decision : null }
  })
}

import { blocksOf } from '#app/domain/checks/all.ts'
import type { BundleRecord, PullNote } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findInWords } from '../anonymity/find-in-words.ts'
import { takenReferences } from '../records/taken-references.ts'
import type { EditionHere } from './editions-here.ts'

/**
 * What stands against a record from another portal. The same checks as for imports, but for what a body of this portal
 * asks of its own people. Of anonymity its home has asked a person about every finding; here whatever by its very form
 * belongs to somebody (a phone number, an NHS number) stops an excerpt all the same.
 */
export function issuesOfPulled(
  portal: Portal,
  db: Reader,
  { kind }: BundleRecord,
  live: EditionHere,
  ownId: string | null,
): PullNote[] {
  const { content } = live
  const subject = {
    ...{ kind, content, original: live.original, imported: true, welshRequired: false },
    today: portal.clock().toISOString().slice(0, 10),
    stored: takenReferences(db, content, ownId),
  }
  const issues = blocksOf(subject).map(({ field, problem, values }): PullNote => ({
    problem: 'issue',
    value: field,
    issue: { kind, field, problem, ...(values && { values }) },
  }))
  if (kind !== 'excerpt') return issues
  const words = { id: '', content, original: live.original, changeNote: live.changeNote }
  const telling = findInWords(portal, db, kind, words)
    .flatMap(({ field, findings }) => findings.map((finding) => ({ field, finding })))
    .filter(({ finding }) => finding.confidence === 'sure' && finding.severity === 'identifies')
  const fields = [...new Set(telling.map(({ field }) => field))]
  return [...issues, ...fields.map((value): PullNote => ({ problem: 'anonymity', value }))]
}

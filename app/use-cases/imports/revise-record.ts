import { blocksOf } from '#app/domain/checks/all.ts'
import { withMapped } from '#app/domain/import-merge.ts'
import type { Content } from '#app/domain/record.ts'
import { keyed } from '#app/domain/row-keys.ts'
import { audit } from '#db/audit-log.ts'
import { recordWithReference } from '#db/case-references.ts'
import type { Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { beginDraft } from '../submissions/start-draft.ts'
import { importSubject } from './import-record.ts'
import type { Batch, Outcome, Run } from './import-row.ts'
import type { Mapped } from './map-row.ts'
import { sayIssue } from './say-issue.ts'
import { Unmappable } from './value.ts'

/** The record that has one of the content's case references already; null when none has. */
export function holderOf(db: Reader, content: Content): string | null {
  if (!('references' in content) || content.scheme === '') return null
  for (const { reference } of content.references) {
    const holder = recordWithReference(db, content.scheme, reference)
    if (holder !== null) return holder
  }
  return null
}

/**
 * A row that the portal has already: nothing happens when it says the same, and of a published record that it differs
 * from, a new draft is begun when that was asked for. What the row says nothing about stays as it is.
 */
export function revise(run: Run, { db, gathering, actorId }: Batch, recordId: string, row: Mapped): Outcome {
  const { portal } = gathering
  const { kind } = run.mapping
  const record = findRecord(db, recordId)
  const now = record?.draft?.content ?? record?.live?.content
  const same: Outcome = { result: 'already', reasons: [], warnings: [], recordId }
  // What was taken down or put away is not brought back.
  if (record === null || record.withdrawal !== null || now === undefined) return same
  if (record.organisationId !== row.organisationId) throw new Unmappable({ fault: 'not-yours' })
  const merged = withMapped(kind, now, row.content)
  if (merged === null) return same
  const words = keyed(kind, merged, () => portal.newId())
  if (run.existing === 'say') return { ...same, result: 'changed' }
  const { live } = record
  if (record.draft !== null || live === null) throw new Unmappable({ fault: 'being-worked-on' })
  const at = portal.clock().toISOString()
  const input = { kind, content: words, original: live.original, organisationId: row.organisationId }
  const issues = blocksOf(importSubject(db, input, at, recordId))
  if (issues.length > 0) {
    return {
      ...same,
      result: 'rejected',
      reasons: issues.map((issue) => sayIssue(kind, issue, run.language)),
    }
  }
  beginDraft(portal, db, { live, kind, words, actorId, at })
  audit(db, { at, actorId, deed: 'record.start-draft', subject: recordId, requestId: portal.requestId })
  return { ...same, result: 'revised' }
}

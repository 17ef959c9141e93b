import { checkTerms } from '#app/domain/check-terms.ts'
import { blocksOf } from '#app/domain/checks/all.ts'
import type { Subject } from '#app/domain/checks/check.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Attribution, Content } from '#app/domain/record.ts'
import { keyed } from '#app/domain/row-keys.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { isWelshRequired } from '#db/checks.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, recordIdFrom } from '#db/records.ts'
import { termsIn } from '#db/vocabularies.ts'
import { goLive } from '../records/go-live.ts'
import { render } from '../records/render.ts'
import { takenReferences } from '../records/taken-references.ts'
import { beginRecord } from '../submissions/start-record.ts'

export interface Import {
  kind: RecordKind
  organisationId: string
  original: Language
  content: Content
  /** The source's own key; importing the same one again changes nothing. */
  source: string
  attribution?: Attribution | null
  /** Publish at once, at this time (UTC, ISO); null leaves a draft for its organisation. */
  publishAt: string | null
  /** An address of its own; otherwise one is made from the title. */
  slug?: string
  demonstration: boolean
  /** On whose account it is written. */
  actorId: string
}

export type Imported = { id: string; already: boolean }

/**
 * Writes one record from elsewhere, with the same checks as the forms. Run inside the caller's transaction, so that
 * thousands commit together; a refused one writes nothing.
 */
export function importRecord(portal: Portal, db: Reader, input: Import): Result<Imported> {
  const before = recordIdFrom(db, input.source)
  if (before !== null) return done({ id: before, already: true })
  const now = portal.clock().toISOString()
  const issues = blocksOf(importSubject(db, input, now, null))
  if (issues.length > 0) return refuse(issues)
  const at = input.publishAt ?? now
  const content = keyed(input.kind, input.content, () => portal.newId())
  const id = beginRecord(portal, db, input.actorId, input, content, at)
  audit(db, {
    at: now,
    actorId: input.actorId,
    deed: 'record.import',
    subject: id,
    requestId: portal.requestId,
  })
  const record = findRecord(db, id)
  if (record?.draft) {
    render(portal, db, input.kind, record.draft.id, content)
    if (input.publishAt !== null) goLive(portal, db, record, input.actorId, at, input.slug)
  }
  // After the publication, which may have been years ago elsewhere: a history is read from its newest entry.
  const importedAt = input.demonstration ? at : now
  addToTimeline(db, { recordId: id, at: importedAt, actorId: input.actorId, event: 'imported' })
  return done({ id, already: false })
}

/** The record as the checks look at it: the same ones as for the forms. `ownId`: the record's, null for a new one. */
export function importSubject(
  db: Reader,
  {
    kind,
    content,
    original,
    organisationId,
  }: Pick<Import, 'kind' | 'content' | 'original' | 'organisationId'>,
  now: string,
  ownId: string | null,
): Subject {
  return {
    kind,
    content,
    original,
    imported: true,
    today: now.slice(0, 10),
    welshRequired: isWelshRequired(db, organisationId),
    stored: [...takenReferences(db, content, ownId), ...checkTerms(kind, content, termsIn(db), [])],
  }
}

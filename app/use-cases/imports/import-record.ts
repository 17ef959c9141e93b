import type { Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import { checkTerms } from '#app/domain/check-terms.ts'
import { blocksOf } from '#app/domain/checks/all.ts'
import type { Subject } from '#app/domain/checks/check.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Attribution, Content, PortalRecord } from '#app/domain/record.ts'
import { keyed } from '#app/domain/row-keys.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { isWelshRequired } from '#db/checks.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, recordIdFrom } from '#db/records.ts'
import { termsIn } from '#db/vocabularies.ts'
import { keepIntruderCheck } from '../anonymity/answer-intruder.ts'
import { issuesOfAnonymity } from '../anonymity/clearance-of.ts'
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
  /** Who answered the questions about anonymity for these excerpts; never the one on whose account they are written. */
  checkedBy?: string | null
  /** What the detector is told of the portal, from whoever imports many in one transaction. */
  lists?: Lists
}

/** `held`: why it is a draft still, although it was to be published. */
export type Imported = { id: string; already: boolean; held: Issue[] }

/**
 * Writes one record from elsewhere, with the same checks as the forms. Run inside the caller's transaction, so that
 * thousands commit together; a refused one writes nothing. What could tell who somebody is is not published: it stays a
 * draft, for its organisation to look at.
 */
export function importRecord(portal: Portal, db: Reader, input: Import): Result<Imported> {
  const before = recordIdFrom(db, input.source)
  if (before !== null) return done({ id: before, already: true, held: [] })
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
  let held: Issue[] = []
  if (record?.draft) {
    render(portal, db, input.kind, record.draft.id, content)
    held = publishImported(portal, db, record, input)
  }
  // After the publication, which may have been years ago elsewhere: a history is read from its newest entry.
  const importedAt = input.demonstration ? at : now
  addToTimeline(db, { recordId: id, at: importedAt, actorId: input.actorId, event: 'imported' })
  return done({ id, already: false, held })
}

/** Publishes what was to be published, unless its anonymity stands in the way. Gives what does. */
function publishImported(portal: Portal, db: Reader, record: PortalRecord, input: Import): Issue[] {
  const { publishAt, checkedBy = null, actorId, slug, lists } = input
  if (publishAt === null) return []
  if (checkedBy !== null && checkedBy !== actorId && record.kind === 'excerpt' && record.draft !== null) {
    keepIntruderCheck(portal, db, record, record.draft, checkedBy)
  }
  const held = issuesOfAnonymity(portal, db, record, lists)
  if (held.length === 0) goLive(portal, db, record, actorId, publishAt, slug)
  return held
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

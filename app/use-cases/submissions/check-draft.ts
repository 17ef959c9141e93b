import { checkTerms } from '#app/domain/check-terms.ts'
import { blocksOf } from '#app/domain/checks/all.ts'
import type { CheckedIssue, Subject } from '#app/domain/checks/check.ts'
import { limits } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Content, Edition, PortalRecord } from '#app/domain/record.ts'
import { dayOf } from '#app/messages/dates.ts'
import { isWelshRequired } from '#db/checks.ts'
import type { Reader } from '#db/connection.ts'
import { termsIn } from '#db/vocabularies.ts'
import { issuesOfFiles } from '../attachments/issues-of-files.ts'
import { takenReferences } from '../records/taken-references.ts'

/** Everything to put right before the draft may go further. The other checks stop nobody and are not asked here. */
export function issuesOfDraft(db: Reader, record: PortalRecord, draft: Edition, at: string): CheckedIssue[] {
  return blocksOf(draftSubject(db, record, draft, at))
}

/** The draft as the checks look at it. */
export function draftSubject(db: Reader, record: PortalRecord, draft: Edition, at: string): Subject {
  return {
    kind: record.kind,
    content: draft.content,
    original: draft.original,
    imported: record.source !== null,
    today: dayOf(at),
    welshRequired: isWelshRequired(db, record.organisationId),
    stored: [
      ...changeNoteIssues(record, draft),
      ...takenReferences(db, draft.content, record.id),
      ...checkTerms(record.kind, draft.content, termsIn(db), beforeRetired(record, draft)),
      ...issuesOfFiles(db, draft),
    ],
  }
}

/** What may keep a retired term: what readers read, and what was sent, so that nobody is stopped half-way. */
function beforeRetired({ live }: PortalRecord, draft: Edition): Content[] {
  return [...(live === null ? [] : [live.content]), ...(draft.submittedAt === null ? [] : [draft.content])]
}

/** Readers who follow a record are told what a major change was; the first edition needs no note. */
function changeNoteIssues(record: PortalRecord, draft: Edition): Issue[] {
  if (draft.changeNote.length > limits.short) {
    return [{ field: 'changeNote', problem: 'too-long', values: { limit: limits.short } }]
  }
  const needed = record.live !== null && draft.changeKind === 'major' && draft.changeNote.trim() === ''
  return needed ? [{ field: 'changeNote', problem: 'note-required' }] : []
}

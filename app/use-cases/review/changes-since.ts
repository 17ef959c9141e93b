import type { Comparison } from '#app/domain/compared-field.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isWithApprover } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { lastSubmission } from '#db/reviewing.ts'
import { compareContents } from '../comparing/compare-contents.ts'

export interface ChangesSince {
  /** Compared with what was sent before, or, when it is sent for the first time, with what readers see. */
  since: 'sent' | 'live'
  /** UTC, ISO: when that was sent, or published. */
  at: string
  comparison: Comparison
}

/** What a reviewer or approver has not read yet: null for a first submission of something new, all of which is to be read. */
export function changesSince(portal: Portal, record: PortalRecord, language: Language): ChangesSince | null {
  const { draft, live } = record
  if (draft === null) return null
  // The reviewers have what was sent last in front of them; an approver reads before it is sent.
  const before = lastSubmission(portal.db, draft.id, isWithApprover(record) ? 0 : 1)
  if (before !== null) {
    const comparison = compareContents(portal, record, before.content, draft.content, { language })
    return { since: 'sent', at: before.at, comparison }
  }
  if (live === null) return null
  const comparison = compareContents(portal, record, live.content, draft.content, { language })
  return { since: 'live', at: live.publishedAt ?? live.updatedAt, comparison }
}

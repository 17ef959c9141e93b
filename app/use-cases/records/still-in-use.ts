import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind } from '#app/domain/record.ts'
import type { StillInUse } from '#app/domain/review-by.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'
import type { Portal } from '#app/portal.ts'
import { insertConfirmation } from '#db/confirmations.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord } from '#db/records.ts'
import { saveDraft } from '../submissions/save-draft.ts'
import { startDraft } from '../submissions/start-draft.ts'
import { act } from './act.ts'

const events: Record<StillInUse, TimelineEvent> = {
  yes: 'confirmed',
  changed: 'said-changed',
  stopped: 'said-stopped',
}

/**
 * An organisation's answer to whether something is still in use. "Yes" is dated on its page; anything else begins a draft,
 * for those who may write one, so that readers hear of it through an edition. Gives whether a draft was begun.
 */
export function answerStillInUse(
  portal: Portal,
  person: Person,
  { recordId, answer }: { recordId: string; answer: StillInUse },
): { begun: boolean } {
  act(portal, person, 'confirm', recordId, ({ db, at }) => {
    insertConfirmation(db, { recordId, at, personId: person.id, answer })
    addToTimeline(db, { recordId, at, actorId: person.id, event: events[answer] })
  })
  const record = findRecord(portal.db, recordId)
  if (answer === 'yes' || record === null || !may(person, { do: 'start-draft', record })) {
    return { begun: false }
  }
  startDraft(portal, person, { recordId })
  if (answer === 'stopped') markStopped(portal, person, recordId)
  return { begun: true }
}

function markStopped(portal: Portal, person: Person, recordId: string): void {
  const record = findRecord(portal.db, recordId)
  if (record === null || !isKind(record, 'case-study') || record.draft === null) return
  const { lock, content } = record.draft
  saveDraft(portal, person, { recordId, lock, content: { ...content, maturity: 'stopped' } })
}

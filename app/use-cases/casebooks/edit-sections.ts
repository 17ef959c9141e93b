import { isDeepStrictEqual } from 'node:util'
import { editAll, type CasebookEdit } from '#app/domain/casebook-edit.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { entryKinds } from '#app/domain/read-casebook.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import { saveDraft, type Saved } from '../submissions/save-draft.ts'
import { draftCasebook } from './draft-casebook.ts'

export interface EditSections {
  recordId: string
  /** The lock of the draft the editor started from. */
  lock: number
  /** What was typed, as edits of the words, and then what a button asked for. */
  edits: readonly CasebookEdit[]
}

/** Arranges a casebook's draft: all of the edits are saved, in their order, or none. Only published records can be added. */
export function editSections(portal: Portal, person: Person, { recordId, lock, edits }: EditSections): Saved {
  const { draft } = draftCasebook(portal, person, recordId)
  const added = checkAdded(portal, edits)
  if (!added.ok) return { ok: false, because: 'issues', issues: added.issues }
  const sections = editAll(draft.content.sections, edits)
  // Whoever publishes what stands there has arranged nothing of it, and is not among those who did.
  if (lock === draft.lock && isDeepStrictEqual(sections, draft.content.sections)) return { ok: true, lock }
  return saveDraft(portal, person, { recordId, lock, content: { ...draft.content, sections } })
}

function checkAdded(portal: Portal, edits: readonly CasebookEdit[]): Result<null> {
  const ids = edits.flatMap((edit) => (edit.do === 'add-entry' ? [edit.recordId] : []))
  const found = findRecords(portal.db, ids).filter(
    (record) => isPublished(record) && isOneOf(entryKinds, record.kind),
  )
  return found.length === new Set(ids).size
    ? done(null)
    : refuse([{ field: 'candidate', problem: 'not-found' }])
}

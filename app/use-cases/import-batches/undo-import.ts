import { Fault } from '#app/domain/fault.ts'
import { batchAllows } from '#app/domain/import-batch.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { letGoOfFiles } from '#db/attachments.ts'
import { tx, type Reader } from '#db/connection.ts'
import { rowsOfImport, updateImport, type KeptRow } from '#db/imports.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, updateEdition, updateRecord } from '#db/records.ts'
import { deleteImported, isAsImported, isDraftAsBegun } from '#db/undo-import.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { forgetNamed } from './name-body.ts'
import { openImport } from './open-import.ts'

/** Takes back a whole import, as long as nothing that came of it was touched since; otherwise says how much was. */
export function undoImport(portal: Portal, visitor: Visitor, id: string): Result<null> {
  const { batch, organisation } = openImport(portal, visitor, id)
  const person = insist(visitor, { do: 'import-excerpts', organisation })
  if (!batchAllows(batch, 'undo')) throw new Fault('wrong-state')
  const at = portal.clock().toISOString()
  return tx<Result<null>>(portal.db, (db) => {
    const made = rowsOfImport(db, id)
    const touched = made.filter((row) => isTouched(db, row)).map(({ rowKey }) => rowKey)
    if (touched.length > 0) return refuse([touchedIssue(touched)])
    for (const { result, recordId } of made) {
      if (recordId === null) continue
      if (result === 'accepted') deleteImported(db, recordId)
      if (result === 'revised') putDraftAway(db, recordId, { actorId: person.id, at })
    }
    forgetNamed(portal, db, { importId: id, actorId: person.id })
    if (!updateImport(db, id, [batch.state], { state: 'undone', file: null, found: null, updatedAt: at }))
      throw new Fault('wrong-state')
    keepAccount(portal, db, { actorId: person.id, deed: 'import.undo', subject: batch.organisationId })
    return done(null)
  })
}

/** References that are named; of more it is only said how many they are. */
const namedAtMost = 10

function touchedIssue(keys: readonly string[]): Issue {
  const named = keys.slice(0, namedAtMost).join(', ')
  const values = { count: keys.length, references: keys.length > namedAtMost ? `${named}, …` : named }
  return { field: 'undo', problem: 'import-touched', values }
}

function isTouched(db: Reader, { result, recordId }: KeptRow): boolean {
  if (recordId === null) return false
  if (result === 'accepted') return !isAsImported(db, recordId)
  return result === 'revised' && !isDraftAsBegun(db, recordId)
}

function putDraftAway(db: Reader, recordId: string, { actorId, at }: { actorId: string; at: string }): void {
  const record = findRecord(db, recordId)
  if (record?.draft == null) return
  const status = statusAfter(record.kind, 'discard-draft')
  updateEdition(db, record.draft.id, record.draft.lock, { status, updatedAt: at })
  updateRecord(db, recordId, { draftEditionId: null })
  letGoOfFiles(db, recordId, record.draft.id)
  addToTimeline(db, { recordId, at, actorId, event: 'draft-discarded' })
}

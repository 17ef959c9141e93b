import { Fault } from '#app/domain/fault.ts'
import { batchAllows, stoppedWork } from '#app/domain/import-batch.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { choicesOf, deleteImport, deleteImportRows, updateImport } from '#db/imports.ts'
import { keepAccount } from '../keep-account.ts'
import { missingColumns } from './choose-for-import.ts'
import { forgetNamed } from './name-body.ts'
import { openImport } from './open-import.ts'

/** Has every row checked in the background; nothing is written but what became of them. */
export function checkImport(portal: Portal, visitor: Visitor, id: string): Result<null> {
  const { batch } = openImport(portal, visitor, id)
  if (!batchAllows(batch, 'check')) throw new Fault('wrong-state')
  const issues = missingColumns(choicesOf(portal.db, id).choices)
  if (issues.length > 0) return refuse([{ field: 'columns', problem: 'required' }])
  tx(portal.db, (db) => {
    deleteImportRows(db, id)
    const updatedAt = portal.clock().toISOString()
    if (!updateImport(db, id, [batch.state], { state: 'checking', updatedAt })) throw new Fault('wrong-state')
  })
  return done(null)
}

/** Has the rows imported in the background, as drafts. `revises`: new drafts also of published cases that changed. */
export function beginImport(portal: Portal, visitor: Visitor, id: string, revises: boolean): void {
  const { batch } = openImport(portal, visitor, id)
  if (!batchAllows(batch, 'import')) throw new Fault('wrong-state')
  tx(portal.db, (db) => {
    deleteImportRows(db, id)
    const change = { state: 'importing', revises, updatedAt: portal.clock().toISOString() } as const
    if (!updateImport(db, id, [batch.state], change)) throw new Fault('wrong-state')
    keepAccount(portal, db, {
      actorId: visitor?.id ?? null,
      deed: 'import.begin',
      subject: batch.organisationId,
    })
  })
}

/** Has an import that stopped gone on with, after the last row that was dealt with. */
export function goOnImporting(portal: Portal, visitor: Visitor, id: string): void {
  const { batch } = openImport(portal, visitor, id)
  const state = stoppedWork(batch)
  if (!batchAllows(batch, 'go-on') || state === null) throw new Fault('wrong-state')
  tx(portal.db, (db) => {
    const updatedAt = portal.clock().toISOString()
    if (!updateImport(db, id, [batch.state], { state, updatedAt })) throw new Fault('wrong-state')
    if (state === 'checking') return
    const [actorId, subject] = [visitor?.id ?? null, batch.organisationId]
    keepAccount(portal, db, { actorId, deed: 'import.begin', subject })
  })
}

/** Forgets an import of which nothing is in the portal. */
export function dropImport(portal: Portal, visitor: Visitor, id: string): void {
  const { batch } = openImport(portal, visitor, id)
  if (!batchAllows(batch, 'delete')) throw new Fault('wrong-state')
  tx(portal.db, (db) => {
    forgetNamed(portal, db, { importId: id, actorId: visitor?.id ?? null })
    deleteImport(db, id)
  })
}

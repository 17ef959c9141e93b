import type { ImportBatch } from '#app/domain/import-batch.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import {
  choicesOf,
  fileOfImport,
  insertImportRows,
  nextImport,
  rowsOfImport,
  updateImport,
} from '#db/imports.ts'
import { findOrganisation } from '#db/organisations.ts'
import type { RowReport } from '../imports/import-report.ts'
import type { SourceRow } from '../imports/import-row.ts'
import { importRows } from '../imports/import-rows.ts'
import { aroundOf } from '../imports/around-of.ts'
import { joinLines } from '../imports/join-lines.ts'
import { mapOfChoices } from './map-of-choices.ts'
import { rowsOfFile } from './rows-of-file.ts'

/** Small steps: pages are served in between. */
const pace = { rows: 50, milliseconds: 100 }

/** Works on the import that has waited longest, to its end. False when none is waiting. */
export async function runNextImport(portal: Portal): Promise<boolean> {
  const batch = nextImport(portal.db)
  if (batch === null) return false
  const file = fileOfImport(portal.db, batch.id)
  try {
    if (file !== null) await importFile(portal, batch, file)
  } catch (error) {
    // Trying again by itself would fail again: the file stays, and whoever imports it says when to go on.
    portal.log.error({ err: error, import: batch.id }, 'a file could not be read to its end')
    stop(portal, batch)
    return true
  }
  finish(portal, batch)
  return true
}

/** Rows that were dealt with before the portal stopped are passed over: each was kept with what became of it. */
async function importFile(portal: Portal, batch: ImportBatch, file: Uint8Array): Promise<void> {
  const before = rowsOfImport(portal.db, batch.id)
  const dealtWith = new Set(before.map(({ line }) => line))
  const { choices } = choicesOf(portal.db, batch.id)
  const dryRun = batch.state === 'checking'
  const map = mapOfChoices(choices, batch)
  const rows = joinLines(rowsOfFile(file, batch), map, aroundOf(portal), batch.language)
  await importRows(portal, {
    kind: 'excerpt',
    map,
    rows: without(rows, dealtWith),
    organisation: findOrganisation(portal.db, batch.organisationId),
    publish: false,
    dryRun,
    language: batch.language,
    actorId: batch.startedBy,
    existing: batch.revises && !dryRun ? 'revise' : 'say',
    pace,
    linesBefore: new Map(
      before.flatMap(({ rowKey, line }) => (rowKey === '' ? [] : [[rowKey, line] as const])),
    ),
    keep: (db, rows) =>
      insertImportRows(
        db,
        rows.map((row) => kept(batch.id, row)),
      ),
  })
}

async function* without(
  rows: AsyncIterable<SourceRow>,
  lines: ReadonlySet<number>,
): AsyncGenerator<SourceRow> {
  for await (const row of rows) if (!lines.has(row.line)) yield row
}

function kept(importId: string, { line, key, result, reasons, recordId }: RowReport) {
  return { importId, line, rowKey: key, result, reasons, recordId: recordId === '' ? null : recordId }
}

/** The file is forgotten as soon as it is imported. */
function finish(portal: Portal, { id, state }: ImportBatch): void {
  const updatedAt = portal.clock().toISOString()
  tx(portal.db, (db) => {
    if (state === 'checking') return updateImport(db, id, [state], { state: 'checked', updatedAt })
    return updateImport(db, id, [state], { state: 'imported', file: null, found: null, updatedAt })
  })
}

function stop(portal: Portal, { id, state }: ImportBatch): void {
  const updatedAt = portal.clock().toISOString()
  const stopped = state === 'checking' ? 'check-stopped' : 'import-stopped'
  tx(portal.db, (db) => updateImport(db, id, [state], { state: stopped, updatedAt }))
}

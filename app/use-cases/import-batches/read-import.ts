import { rowResults, type ImportBatch, type RowCounts } from '#app/domain/import-batch.ts'
import type { FoundInFile, ImportChoices } from '#app/domain/import-choices.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { choicesOf, rejectedRows, rowCounts, rowsOfImport } from '#db/imports.ts'
import { openImport } from './open-import.ts'

const rejectedShown = 20

export interface ReadImport {
  batch: ImportBatch
  organisation: string
  counts: RowCounts
  /** Cases dealt with, and cases and lines in the file; null when the file is forgotten. */
  dealtWith: number
  cases: number | null
  rows: number | null
  rejected: { line: number; rowKey: string; reasons: string[] }[]
}

export function readImport(portal: Portal, visitor: Visitor, id: string, language: Language): ReadImport {
  const { batch, organisation } = openImport(portal, visitor, id)
  const counts = rowCounts(portal.db, id)
  const { found } = choicesOf(portal.db, id)
  return {
    batch,
    organisation: readIn(organisation.name, language).text,
    counts,
    dealtWith: rowResults.reduce((sum, result) => sum + counts[result], 0),
    cases: found?.cases ?? found?.rows ?? null,
    rows: found?.rows ?? null,
    rejected: rejectedRows(portal.db, id, rejectedShown).map(({ line, rowKey, reasons }) => ({
      line,
      rowKey,
      reasons,
    })),
  }
}

/** Every row with what became of it, for a file. */
export function rowsForFile(portal: Portal, visitor: Visitor, id: string) {
  const { batch } = openImport(portal, visitor, id)
  return { batch, rows: rowsOfImport(portal.db, id) }
}

export function readColumns(
  portal: Portal,
  visitor: Visitor,
  id: string,
): { batch: ImportBatch; choices: ImportChoices; found: FoundInFile | null } {
  const { batch } = openImport(portal, visitor, id)
  return { batch, ...choicesOf(portal.db, id) }
}

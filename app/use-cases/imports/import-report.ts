import type { CheckId } from '#app/domain/checks/check.ts'
import type { RowResult } from '#app/domain/import-batch.ts'

/** What became of one row. `reasons` are sentences, for accepted rows why they stay drafts; `recordId` is '' for what was not stored. */
export interface RowReport {
  line: number
  /** The source's own key, '' when the row could not be read that far. */
  key: string
  result: RowResult
  reasons: string[]
  /** The checks that find it worth another look; they reject nothing. */
  warnings: CheckId[]
  recordId: string
}

export type ImportReport = Record<RowReport['result'], number> & {
  rows: RowReport[]
  /** Every column that some row had, to find names in the map that no row knows. */
  columns: Set<string>
}

export function emptyReport(): ImportReport {
  return { accepted: 0, already: 0, changed: 0, revised: 0, rejected: 0, rows: [], columns: new Set() }
}

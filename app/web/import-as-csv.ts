import type { RowResult } from '#app/domain/import-batch.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'
import { attached } from './attachment.ts'
import { csvOf } from './documents/csv.ts'

interface Row {
  line: number
  rowKey: string
  result: RowResult
  reasons: string[]
  recordId: string | null
}

/** What became of the lines of a file, for a spreadsheet. */
export function importAsCsv(rows: readonly Row[], language: Language): Response {
  const { download, page } = messagesIn(language).imports
  const header = [download.line, download.reference, download.result, download.reasons, download.record]
  const lines = rows.map(({ line, rowKey, result, reasons, recordId }) => [
    String(line),
    rowKey,
    page.result[result],
    reasons.join('; '),
    recordId ?? '',
  ])
  return attached(
    csvOf([header, ...lines]),
    `${download.name}.csv`,
    'text/csv; charset=utf-8; header=present',
  )
}

import type { ImportBatch } from '#app/domain/import-batch.ts'
import { csvRows } from '../imports/csv-rows.ts'
import type { SourceRow } from '../imports/import-row.ts'
import { jsonRows } from '../imports/json-rows.ts'

const chunkSize = 256 * 1024

/** The rows of a file that was sent, as the import at the terminal reads them. */
export function rowsOfFile(
  file: Uint8Array,
  { format, fileName, language }: Pick<ImportBatch, 'format' | 'fileName' | 'language'>,
): AsyncIterable<SourceRow> {
  const text = decoded(file)
  return format === 'jsonl' ? jsonRows(text, language) : csvRows(fileName, text, delimiterOf(file), language)
}

/** Text that is not UTF-8 was most likely written by a spreadsheet on Windows. */
function encodingOf(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Spreadsheets write semicolons or tabs where commas are for decimals. */
function delimiterOf(file: Uint8Array): string {
  const head =
    new TextDecoder(encodingOf(file)).decode(file.subarray(0, chunkSize)).split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

async function* decoded(file: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(file))
  for (let at = 0; at < file.length; at += chunkSize) {
    yield decoder.decode(file.subarray(at, at + chunkSize), { stream: true })
  }
  yield decoder.decode()
}

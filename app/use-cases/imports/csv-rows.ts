import { Readable } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import { z } from 'zod'
import type { Language } from '#app/domain/vocabulary.ts'
import type { SourceRow } from './import-row.ts'
import { columnsOf, isGarbled } from './columns.ts'
import { Refusal } from './refusal.ts'
import { sayFault, type RowFault } from './say-fault.ts'

const longestRow = 5_000_000

const parsed = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number() }),
})

/** The rows of a CSV whose first line names the columns. A row that is no CSV is said so; the others are read. */
export async function* csvRows(
  file: string,
  text: AsyncIterable<string>,
  delimiter: string,
  language: Language = 'en',
): AsyncGenerator<SourceRow> {
  const broken: SourceRow[] = []
  const parser = parse({
    columns: (names: string[]) => columnNames(file, names),
    bom: true,
    info: true,
    delimiter,
    max_record_size: longestRow,
    skip_empty_lines: true,
    skip_records_with_error: true,
  })
  parser.on('skip', (error: CsvError) =>
    broken.push({ line: lineOf(error), unreadable: sayFault(why(error), language) }),
  )
  const source = Readable.from(text)
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const one of source.pipe(parser)) {
      yield* broken.splice(0)
      const { record, info } = parsed.parse(one)
      const columns = columnsOf(record)
      yield isGarbled(columns)
        ? { line: info.lines, unreadable: sayFault({ fault: 'garbled' }, language) }
        : { line: info.lines, columns }
    }
  } catch (error) {
    if (!isCsvError(error)) throw error
    // Such as a quotation mark that is never closed: all that follows belongs to that one cell.
    broken.push({ line: lineOf(error), unreadable: sayFault(why(error), language) })
  }
  yield* broken
}

function columnNames(file: string, names: string[]): string[] {
  const tidy = names.map((name) => name.trim())
  const twice = tidy.find((name, i) => name !== '' && tidy.indexOf(name) !== i)
  if (twice !== undefined) throw new Refusal(`${file} has two columns called “${twice}”.`)
  return tidy
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}

function lineOf(error: CsvError): number {
  const { lines } = error as CsvError & { lines?: unknown }
  return typeof lines === 'number' ? lines : 0
}

function why({ code, message }: CsvError): RowFault {
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS' || code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    return { fault: 'odd-cells' }
  }
  return code === 'CSV_QUOTE_NOT_CLOSED' ? { fault: 'open-quote' } : { fault: 'not-csv', value: message }
}

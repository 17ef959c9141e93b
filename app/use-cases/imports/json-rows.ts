import type { Language } from '#app/domain/vocabulary.ts'
import type { SourceRow } from './import-row.ts'
import { sayFault, type RowFaultKind } from './say-fault.ts'
import { columnsOf, isGarbled } from './columns.ts'

/** Far more than any record may hold; a file without line ends must not fill the memory. */
const longestLine = 5_000_000

/** One JSON object a line; empty lines are passed over. */
export async function* jsonRows(
  text: AsyncIterable<string>,
  language: Language = 'en',
): AsyncGenerator<SourceRow> {
  let line = 0
  for await (const source of linesOf(text)) {
    line += 1
    if (source === null) yield { line, unreadable: sayFault({ fault: 'line-too-long' }, language) }
    else if (source.trim() !== '') yield rowOf(line, source, language)
  }
}

function rowOf(line: number, source: string, language: Language): SourceRow {
  const unreadable = (fault: RowFaultKind) => ({ line, unreadable: sayFault({ fault }, language) })
  let row: unknown
  try {
    row = JSON.parse(source)
  } catch {
    return unreadable('not-json')
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return unreadable('not-an-object')
  }
  const columns = columnsOf(row)
  return isGarbled(columns) ? unreadable('garbled') : { line, columns }
}

/**
 * The lines of a text, null for one that is too long. Not node:readline, which also ends lines at U+2028: JSON may
 * hold that inside a string.
 */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let rest = ''
  let tooLong = false
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield tooLong || line.length > longestLine ? null : line
      tooLong = false
    }
    if (rest.length > longestLine) {
      tooLong = true
      rest = ''
    }
  }
  if (rest !== '' || tooLong) yield tooLong ? null : rest
}

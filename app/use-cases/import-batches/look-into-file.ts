import {
  columnName,
  listedTargets,
  listOf,
  type FoundInFile,
  type ImportChoices,
  type ListedTarget,
  type Written,
} from '#app/domain/import-choices.ts'
import type { ImportBatch } from '#app/domain/import-batch.ts'
import type { Columns } from '../imports/value.ts'
import { rowsOfFile } from './rows-of-file.ts'

const exampleLength = 80
const mostColumns = 200
/** Different words of one column that are kept, page by page to be asked about: more are no list of categories or bodies. */
const mostWords = 2_000

/** Targets of which one cell may hold several words. */
const splitTargets: readonly ListedTarget[] = ['outcome', 'recommendationKind']

/** Reads a file through, and says what it holds: its columns, and the words of those that hold categories and bodies. */
export async function lookIntoFile(
  file: Uint8Array,
  about: Pick<ImportBatch, 'format' | 'fileName' | 'language'>,
  { columns, separator, joins = false }: Pick<ImportChoices, 'columns' | 'separator' | 'joins'>,
): Promise<FoundInFile> {
  const examples = new Map<string, string>()
  const targets = Object.keys(listedTargets) as ListedTarget[]
  const words = new Map(targets.map((target) => [target, new Map<string, number>()]))
  const bodies = new Map<string, number>()
  const references = new Set<string>()
  let [rows, repeated] = [0, 0]
  for await (const row of rowsOfFile(file, about)) {
    rows += 1
    if (!('columns' in row)) continue
    const reference = row.columns.get(columns.reference ?? '')?.trim() ?? ''
    if (references.has(reference)) repeated += 1
    else if (reference !== '') references.add(reference)
    for (const [name, text] of row.columns) {
      const column = columnName(name)
      if (!examples.has(column) && examples.size >= mostColumns) continue
      if ((examples.get(column) ?? '') === '') examples.set(column, text.trim().slice(0, exampleLength))
    }
    for (const target of targets) {
      const texts = textsOf(row.columns, columns[target])
      const isSplit = splitTargets.includes(target) && listOf(columns[target]) === null && !joins
      tally(words.get(target), isSplit ? texts.flatMap((text) => text.split(separator)) : texts)
    }
    tally(bodies, textsOf(row.columns, columns.body))
  }
  return {
    rows,
    cases: joins ? rows - repeated : rows,
    repeats: repeated > 0,
    columns: [...examples].map(([name, example]) => ({ name, example })),
    words: Object.fromEntries(targets.map((target) => [target, mostFrequent(words.get(target))])),
    bodies: mostFrequent(bodies),
  }
}

/** The texts of a column; of a list's column, one for each of its objects. */
function textsOf(row: Columns, column: string | undefined): string[] {
  if (column === undefined) return []
  const plain = row.get(column)
  if (plain !== undefined) return [plain]
  return [...row].flatMap(([name, text]) => (columnName(name) === column ? [text] : []))
}

/** Counts the texts of one case: one that stands in it more than once is there once. */
function tally(counts: Map<string, number> | undefined, texts: readonly string[]): void {
  for (const written of new Set(texts.map((text) => text.trim()))) {
    if (written !== '') counts?.set(written, (counts.get(written) ?? 0) + 1)
  }
}

function mostFrequent(counts: Map<string, number> = new Map()): Written[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([written, count]) => ({ written, count }))
}

import { createReadStream, statSync } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { SourceRow } from '#app/use-cases/imports/import-row.ts'
import { csvRows } from '#app/use-cases/imports/csv-rows.ts'
import { jsonRows } from '#app/use-cases/imports/json-rows.ts'
import { Refusal } from '#app/use-cases/imports/refusal.ts'

export interface Format {
  encoding: string
  delimiter: string
}

/** Reads a file's rows one by one, however large it is. `fractionRead` goes from 0 to 1. */
export function readRows(
  file: string,
  format: Format,
): { rows: AsyncIterable<SourceRow>; fractionRead(): number } {
  const kind = /\.(jsonl|ndjson|csv)(\.gz)?$/i.exec(file)
  if (!kind) throw new Refusal(`${file} must end in .jsonl or .csv (or either with .gz).`)
  const size = sizeOf(file)
  const bytes = createReadStream(file)
  // Errors of either stream reach whoever reads the text.
  const plain = kind[2] ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  const text = decoded(file, plain, format.encoding)
  const rows = kind[1]?.toLowerCase() === 'csv' ? csvRows(file, text, format.delimiter) : jsonRows(text)
  return { rows, fractionRead: () => (size === 0 ? 1 : Math.min(1, bytes.bytesRead / size)) }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    throw new Refusal(`There is no file ${file}.`)
  }
}

async function* decoded(file: string, bytes: Readable, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read to its end: ${(error as Error).message}. What was read before is kept.`,
    )
  }
}

import { parse } from 'csv-parse/sync'
import type { FileRead } from '#app/domain/attachment.ts'
import { Asides } from './asides/gather.ts'
import { addCells } from './asides/sheet-asides.ts'
import { Refused } from './refused.ts'

const mostRows = 200_000
const longestRow = 200_000

/** What begins a formula in a spreadsheet; "-12.5%" and "+44 20" are numbers all the same. */
const formula = /^[\s'"]*(?:[=@＝＠]|[+\-＋－](?![\d\s.,£$€%()-]*$))/
const markup = /<\s*(?:!doctype|html|head|body|script|svg|iframe|object|embed|img|meta|\?xml|\?php)\b/i

/**
 * A table of plain text, as UTF-8 whatever it was (older Excel writes Windows-1252). Refused when it is no text, no
 * table, or holds what a browser or a spreadsheet would run.
 */
export function readCsv(bytes: Uint8Array): FileRead {
  const text = textOf(bytes)
  if (markup.test(text)) throw new Refused('file-is-not-its-kind')
  const rows = rowsOf(text)
  if (rows.length === 0) throw new Refused('file-is-not-its-kind')
  // A single dash says that there is nothing.
  if (rows.some((row) => row.some((cell) => formula.test(cell) && cell.trim() !== '-')))
    throw new Refused('file-has-formulas')
  // Excel takes UTF-8 for what it is only after a byte order mark.
  const kept = new TextEncoder().encode(`\uFEFF${text}`)
  const asides = new Asides()
  addCells(rows.flat(), asides)
  const { list } = asides
  return {
    ok: true,
    bytes: kept,
    shown: null,
    width: null,
    height: null,
    words: '',
    asides: list,
    removed: [],
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text)) throw new Refused('file-is-not-its-kind')
  return text
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      to: mostRows,
    })
  } catch {
    throw new Refused('file-damaged')
  }
}

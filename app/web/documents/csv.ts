/** What a spreadsheet would read as the beginning of a formula, also after spaces and as East Asian keyboards type it. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A byte order mark, without which Excel reads ŵ and ŷ wrongly. */
export const csvBeginning = '\uFEFF'

/**
 * A table as CSV (RFC 4180), the first row naming the columns. No cell can run as a formula when a spreadsheet opens the
 * file.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return csvBeginning + rows.map(csvRow).join('')
}

/** One row, for tables too long to be held whole. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** The text as the file holds it: one that could run begins with an apostrophe; characters that are no text are left out. */
export function harmless(text: string): string {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '')
  return formula.test(plain) ? `'${plain}` : plain
}

function cellOf(text: string): string {
  const safe = harmless(text)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

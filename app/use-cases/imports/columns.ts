import type { Columns } from './value.ts'

/**
 * A source's row as text by column. Lists become "one; two"; of nested objects each leaf is a column ("body.html"), and
 * so it is of lists of objects, by number ("findings.0.outcome").
 * What no page can show (control characters, halves of characters) is left out.
 */
export function columnsOf(row: object): Columns {
  const columns = new Map<string, string>()
  add(columns, '', row, 0)
  return columns
}

const deepest = 4
const longestList = 100

function add(columns: Map<string, string>, name: string, value: unknown, depth: number): void {
  if (value === null || value === undefined || depth > deepest) return
  if (Array.isArray(value)) addList(columns, name, value, depth)
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      add(columns, name === '' ? key : `${name}.${key}`, inner, depth + 1)
    }
  } else if (isPlain(value)) columns.set(name, tidy(value))
}

function addList(columns: Map<string, string>, name: string, list: unknown[], depth: number): void {
  const objects = list.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  for (const [i, one] of objects.slice(0, longestList).entries()) add(columns, `${name}.${i}`, one, depth + 1)
  if (objects.length === 0) columns.set(name, list.filter(isPlain).map(tidy).join('; '))
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function tidy(value: string | number | boolean): string {
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFEFF]/g, '')
    .replace(/\p{Surrogate}/gu, '')
}

/** A replacement character means that the file was read in another encoding than it was written in. */
export function isGarbled(columns: Columns): boolean {
  return [...columns.values()].some((text) => text.includes('\uFFFD'))
}

import { isDate } from '#app/domain/checks.ts'
import { readDate } from '#app/domain/written-date.ts'
import type { MarkdownRenderer } from '#app/portal.ts'
import type { Step, Value } from './import-map.ts'
import { sayFault, type RowFault } from './say-fault.ts'
import { cutAtWord, firstSentences } from './shorten.ts'

/** A row of the source: its columns by name, as text. */
export type Columns = ReadonlyMap<string, string>

/** What the values of a map may ask for besides the row. */
export interface Around {
  contact: string
  markdown: Pick<MarkdownRenderer, 'plain'>
}

/** A row that cannot be read as its map says: a fault, or a sentence about the map for whoever wrote that. */
export class Unmappable extends Error {
  readonly fault: RowFault | null

  constructor(fault: RowFault | string) {
    super(typeof fault === 'string' ? fault : sayFault(fault, 'en'))
    this.fault = typeof fault === 'string' ? null : fault
  }
}

/** The text that a map's value stands for in this row; '' when there is none. */
export function textOf(value: Value, columns: Columns, around: Around): string {
  const steps = value.then ?? []
  let text = rawText(value, columns, around)
  for (const [i, step] of steps.entries()) {
    if (text === '') return ''
    text = take(step, 'plain' in step ? beginning(text, steps.slice(i + 1)) : text, around)
  }
  return text
}

/** Of a text that will be shortened anyway, as much as that can need: reading Markdown takes its time. */
function beginning(text: string, later: readonly Step[]): string {
  const lengths = later.flatMap((step) =>
    'sentences' in step ? [step.sentences] : 'cut' in step ? [step.cut] : [],
  )
  return lengths.length === 0 ? text : text.slice(0, 20 * Math.max(...lengths))
}

function rawText(value: Value, columns: Columns, around: Around): string {
  if ('column' in value) return (columns.get(value.column) ?? '').trim()
  if ('contact' in value) return around.contact
  if ('text' in value) return filledIn(value.text, columns)
  for (const one of value.first) {
    const text = textOf(one, columns, around)
    if (text !== '') return text
  }
  return ''
}

/** A text with columns in braces; with one of them empty it would say nothing, and so it is ''. */
function filledIn(text: string, columns: Columns): string {
  let whole = true
  const filled = text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const found = (columns.get(name) ?? '').trim()
    whole &&= found !== ''
    return found
  })
  return whole ? filled : ''
}

function take(step: Step, text: string, { markdown }: Around): string {
  if ('replace' in step) return text.replace(step.replace, step.with).trim()
  if ('take' in step) {
    const [found] = text.matchAll(step.take)
    return (found?.[1] ?? found?.[0] ?? '').trim()
  }
  if ('table' in step) return lookedUp(step, text)
  if ('plain' in step) return markdown.plain(text)
  if ('fromSlug' in step) return fromSlug(text)
  if ('date' in step) return dateAs(step.date, text)
  return 'sentences' in step ? firstSentences(text, step.sentences) : cutAtWord(text, step.cut)
}

function lookedUp({ table, separator, otherwise }: Extract<Step, { table: unknown }>, text: string): string {
  const known = wordsOfTable(table)
  const parts = separator === undefined ? [text] : text.split(separator)
  return parts
    .map((part) => {
      const found = known.get(part.trim().toLowerCase()) ?? otherwise
      if (found === undefined)
        throw new Unmappable({ fault: 'not-in-table', value: part.trim().slice(0, 80) })
      return found
    })
    .join(separator ?? '')
}

/** Read once, not for every row. */
const tables = new WeakMap<Record<string, string>, ReadonlyMap<string, string>>()

function wordsOfTable(table: Record<string, string>): ReadonlyMap<string, string> {
  const known =
    tables.get(table) ?? new Map(Object.entries(table).map(([from, to]) => [from.trim().toLowerCase(), to]))
  tables.set(table, known)
  return known
}

function fromSlug(text: string): string {
  const words = text.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function dateAs(form: 'day' | 'month', text: string): string {
  const date = readDate(text)
  if (date === null) throw new Unmappable({ fault: 'not-a-date', value: text.slice(0, 40) })
  if (form === 'month') return date.slice(0, 7)
  if (!isDate(date)) throw new Unmappable({ fault: 'only-a-month', value: text.slice(0, 40) })
  return date
}

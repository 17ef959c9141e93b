import type { TextBlock, TextList } from '#app/domain/blocks.ts'

/**
 * The plain words of HTML that `renderMarkdown` made, with the shape that documents keep: paragraphs, lists within lists,
 * their numbers, tables. It reads only what the sanitiser writes, where every tag is whole and every `<` in a text escaped.
 */
export function textBlocks(html: string): TextBlock[] {
  const open: Open[] = [{ tag: '', blocks: [] }]
  const words: string[] = []
  const top = () => open.at(-1) ?? { tag: '', blocks: [] }

  /** The words gathered so far become a block of what is open. */
  function endWords(is: 'paragraph' | 'subheading' = 'paragraph') {
    const text = plain(words.splice(0).join(''))
    if (text !== '') top().blocks.push({ is, text })
  }

  for (const [, slash = '', name = '', attributes = '', text = ''] of html.matchAll(piece)) {
    if (name === '') words.push(text)
    else if (name === 'br') words.push(' ')
    else if (/^h\d$/.test(name)) endWords(slash === '' ? 'paragraph' : 'subheading')
    else if (holders.has(name)) {
      endWords()
      if (slash === '') open.push({ tag: name, blocks: [], start: startOf(name, attributes) })
      else if (open.length > 1) close(top(), open)
    } else if (enders.has(name)) endWords()
  }
  endWords()
  return open[0]?.blocks ?? []
}

/** An element being read; `rows` of a table, `items` of a list, gather in their own time. */
interface Open {
  tag: string
  blocks: TextBlock[]
  start?: number | null
  items?: TextBlock[][]
  rows?: string[][]
}

const piece = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g
const holders = new Set(['ul', 'ol', 'li', 'table', 'tr', 'th', 'td'])
const enders = new Set(['p', 'hr', 'pre', 'blockquote', 'div', 'thead', 'tbody'])

/** What was open ends, and becomes a part of what it stands in. */
function close(done: Open, open: Open[]): void {
  open.pop()
  const outer = open.at(-1)
  if (outer === undefined) return
  if (done.tag === 'li') (outer.items ??= []).push(done.blocks)
  else if (done.tag === 'ul' || done.tag === 'ol') outer.blocks.push(listOf(done))
  else if (done.tag === 'tr') (outer.rows ??= []).push(done.rows?.flat() ?? [])
  else if (done.tag === 'table') outer.blocks.push(tableOf(done))
  else (outer.rows ??= []).push([wordsOf(done.blocks)])
}

function listOf({ start = null, items = [] }: Open): TextList {
  return { is: 'list', start, items }
}

function tableOf({ rows = [] }: Open): TextBlock {
  const [head = [], ...below] = rows
  return { is: 'table', head, rows: below }
}

/** A bullet list has no first number. */
function startOf(name: string, attributes: string): number | null {
  return name === 'ol' ? Number(/start="(\d+)"/.exec(attributes)?.[1] ?? 1) : null
}

function wordsOf(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

function plain(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?:lt|gt|quot|amp);/g, (found) => entities[found] ?? found)
}

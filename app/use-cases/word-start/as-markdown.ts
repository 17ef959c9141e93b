import { textOfNode, type HtmlNode } from './html-tree.ts'

type Part = HtmlNode | string

/** Paragraphs, lists and what else stands in an element, as Markdown blocks. */
export function markdownBlocks(parts: readonly Part[]): string[] {
  const blocks: string[] = []
  let loose: Part[] = []
  const flush = () => {
    blocks.push(...paragraphs(loose))
    loose = []
  }
  for (const part of parts) {
    if (typeof part === 'string' || !isBlock(part)) {
      loose.push(part)
      continue
    }
    flush()
    if (part.tag === 'ul' || part.tag === 'ol') blocks.push(list(part))
    else if (part.tag === 'table') blocks.push(markdownTable(rowsOf(part)))
    else if (/^h\d$/.test(part.tag)) blocks.push(`**${escaped(textOfNode(part))}**`)
    else blocks.push(...markdownBlocks(part.children))
  }
  flush()
  return blocks.filter((block) => block !== '')
}

/** Columns of a table in Word. A file that claims more is not drawn out to them. */
const mostColumns = 63

/** The cells of a table, row by row; cells that were merged leave empty ones, so that columns stay columns. */
export function rowsOf(table: HtmlNode): HtmlNode[][] {
  const rows = table.children.flatMap((part): HtmlNode[] => {
    if (typeof part === 'string') return []
    return part.tag === 'tr' ? [part] : part.children.filter((child) => typeof child !== 'string')
  })
  const wide = rows.map((row) =>
    row.children
      .filter((cell) => typeof cell !== 'string')
      .flatMap((cell) => [cell, ...fill(Number(cell.attributes['colspan'] ?? 1) - 1)]),
  )
  const columns = wide.reduce((most, row) => Math.max(most, row.length), 0)
  return wide.map((row) => [...row, ...fill(Math.min(columns, mostColumns) - row.length)])
}

const filler: HtmlNode = { tag: 'td', attributes: {}, children: [] }

function fill(cells: number): HtmlNode[] {
  return Array<HtmlNode>(Math.max(0, Math.min(cells, mostColumns))).fill(filler)
}

/** The first row becomes the head: Markdown has no table without one. */
export function markdownTable(rows: readonly HtmlNode[][]): string {
  const lines = rows.map((row) => `| ${row.map((cell) => inLine(cell).replaceAll('|', '\\|')).join(' | ')} |`)
  const rule = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** All words of a cell on one line; its lists and paragraphs follow each other. */
function inLine(cell: HtmlNode): string {
  const pieces = (part: Part): string[] => {
    if (typeof part === 'string' || !isBlock(part)) return [inline([part])]
    return ['ul', 'ol', 'table', 'tr', 'tbody', 'thead'].includes(part.tag)
      ? [part.children.flatMap(pieces).join('; ')]
      : [inline(part.children)]
  }
  return cell.children.flatMap(pieces).join(' ').replace(/\s+/g, ' ').trim()
}

function list(node: HtmlNode): string {
  const items = node.children.filter((child) => typeof child !== 'string')
  return items
    .map((item, i) => {
      const mark = node.tag === 'ol' ? `${i + 1}. ` : '- '
      const [first = '', ...rest] = markdownBlocks(item.children)
      // A list in an item follows it at once; anything else is a paragraph of its own.
      const body = rest.reduce(
        (text, block) => `${text}${/^(- |\d+\. )/.test(block) ? '\n' : '\n\n'}${block}`,
        first,
      )
      return mark + body.replaceAll('\n', `\n${' '.repeat(mark.length)}`).replace(/^ +$/gm, '')
    })
    .join('\n')
}

/** Line breaks in a paragraph begin a new one: people use them so. */
function paragraphs(parts: readonly Part[]): string[] {
  return inline(parts)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .map((line) => line.replace(/^([#>+-]|\d+[.)])(?=\s)/, startEscaped))
    .filter((line) => line !== '')
}

/** `\#`, but `1\.`: a digit cannot be escaped. */
function startEscaped(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`
}

function inline(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      const inner = inline(part.children)
      switch (part.tag) {
        case 'br':
          return '\n'
        case 'strong':
          return marked(inner, '**')
        case 'em':
          return marked(inner, '*')
        case 'a':
          return link(part, inner)
        default:
          return inner
      }
    })
    .join('')
}

/** Emphasis must touch the words it is on, and end with the line. */
function marked(inner: string, mark: string): string {
  return inner.replace(/[^\n]+/g, (line) => {
    const words = line.trim()
    return words === '' ? line : line.replace(words, () => `${mark}${words}${mark}`)
  })
}

/** Only addresses that a page may link to; links within the file, and the arrows back from its footnotes, lead nowhere here. */
function link(node: HtmlNode, inner: string): string {
  const address = node.attributes['href'] ?? ''
  if (inner.trim() === '↑') return ''
  if (!/^(https?:|mailto:)/i.test(address)) return inner
  if (inner.trim() === address) return inner
  const safe = address.replace(/[\s()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
  return `[${inner.replaceAll('\n', ' ').trim()}](${safe})`
}

/** The text as itself: signs that Markdown would take for its own are escaped. */
function escaped(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/[\\*`]|~~/g, '\\$&')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
    .replaceAll('](', ']\\(')
}

function isBlock({ tag }: HtmlNode): boolean {
  return /^(p|h\d|ul|ol|li|table|thead|tbody|tr|t[dh]|div|dl|dt|dd)$/.test(tag)
}

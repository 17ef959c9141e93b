import type { WordBlock } from '#app/domain/word-start.ts'
import { markdownBlocks, markdownTable, rowsOf } from './as-markdown.ts'
import { textOfNode, type HtmlNode } from './html-tree.ts'

/** Longer lines are sentences, however bold. */
const longestBoldLine = 120

/** The pieces of a Word file, from the tree of its HTML. */
export function wordBlocks(root: HtmlNode): WordBlock[] {
  return root.children.flatMap((part): WordBlock[] => {
    if (typeof part === 'string') return part.trim() === '' ? [] : texts([part])
    if (part.tag === 'table') return tableBlocks(part)
    const text = textOfNode(part)
    if (text === '') return []
    if (/^h\d$/.test(part.tag)) {
      return part.attributes['class'] === 'title'
        ? [{ is: 'title', text }]
        : [{ is: 'heading', level: Number(part.tag.slice(1)), text }]
    }
    return isBoldLine(part, text) ? [{ is: 'bold-line', text: text.replace(/:$/, '') }] : texts([part])
  })
}

function tableBlocks(table: HtmlNode): WordBlock[] {
  const cells = rowsOf(table)
  // A table of one column is a box around text, which may have its own headings.
  if (cells.every((row) => row.length === 1)) return cells.flatMap(([cell]) => (cell ? wordBlocks(cell) : []))
  if (cells.length === 0 || textOfNode(table) === '') return []
  const rows = cells.map(([first, ...rest]) => [
    first ? textOfNode(first) : '',
    ...rest.map((cell) => markdownBlocks(cell.children).join('\n\n')),
  ])
  return [{ is: 'table', rows, markdown: markdownTable(cells) }]
}

function texts(parts: readonly (HtmlNode | string)[]): WordBlock[] {
  return markdownBlocks(parts).map((markdown) => ({ is: 'text', markdown }))
}

function isBoldLine(part: HtmlNode, text: string): boolean {
  const bold = part.children.every((child) =>
    typeof child === 'string' ? child.trim() === '' : child.tag === 'strong' || textOfNode(child) === '',
  )
  const oneLine = !JSON.stringify(part.children).includes('"tag":"br"')
  return part.tag === 'p' && bold && oneLine && text.length <= longestBoldLine && !/[.!;,]$/.test(text)
}

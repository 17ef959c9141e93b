import type { Block, BlockDocument, TextBlock, TextList } from '#app/domain/blocks.ts'

/** The document as plain text, to be pasted into an e-mail: nothing in it needs a program to show it. */
export function asText({ blocks }: BlockDocument): string {
  return `${apart(blocks)}\n`
}

function apart(blocks: readonly Block[]): string {
  return blocks.map(blockLines).map(joined).filter(Boolean).join('\n\n')
}

function blockLines(block: Block): string[] {
  switch (block.is) {
    case 'title':
      return [oneLine(block.text), underline('=', block.text)]
    case 'fact':
      return [`${block.label}: ${oneLine(block.text)}`]
    case 'heading':
      return headingLines(block)
    case 'about':
    case 'notice':
      return [oneLine(block.text)]
    case 'note':
      return [`${block.label}: ${block.lines.join('\n')}`]
    case 'link':
      return [`${block.label}: ${block.href}`]
    case 'overview':
      return [
        block.caption,
        ...block.rows.map(
          ({ item, minutes, until }) =>
            `${oneLine(item.text)} (${block.heads.minutes}: ${minutes}; ${block.heads.until}: ${until})`,
        ),
      ]
    case 'text':
      return [block.blocks.map((one) => joined(textLines(one))).join('\n\n')]
    case 'part':
      return [apart(block.blocks)]
  }
}

/** Items stand apart from one another; a heading within an item is a line of its own. */
function headingLines({ level, number, text }: Extract<Block, { is: 'heading' }>): string[] {
  if (level > 1) return [oneLine(text.text)]
  const line = number === null ? oneLine(text.text) : `${number}. ${oneLine(text.text)}`
  return ['', line, underline('-', line)]
}

function textLines(block: TextBlock): string[] {
  if (block.is === 'list') return listLines(block)
  if (block.is === 'table') return [block.head, ...block.rows].map((cells) => cells.join(' | '))
  return [block.text]
}

function listLines({ start, items }: TextList): string[] {
  return items.flatMap((blocks, index) => {
    const mark = start === null ? '- ' : `${start + index}. `
    const inner = blocks.flatMap(textLines)
    return inner.map((line, nth) => (nth === 0 ? mark : ' '.repeat(mark.length)) + line)
  })
}

function joined(lines: readonly string[]): string {
  return lines.join('\n')
}

function underline(mark: string, text: string): string {
  return mark.repeat(Math.min([...oneLine(text)].length, 70))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

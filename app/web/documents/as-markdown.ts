import type { Block, BlockDocument, OverviewRow, TextBlock, TextList } from '#app/domain/blocks.ts'

/** The document as Markdown. What people wrote is escaped: read back, it is the same words and nothing more. */
export function asMarkdown({ blocks }: BlockDocument): string {
  return `${joined(blocks)}\n`
}

function joined(blocks: readonly Block[]): string {
  return blocks
    .map(blockOf)
    .filter((block) => block !== '')
    .join('\n\n')
}

function blockOf(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${words(block.text)}`
    case 'fact':
      return `**${words(block.label)}:** ${words(block.text)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${numbered(block)}`
    case 'about':
      return words(block.text)
    case 'notice':
      return `> ${words(block.text)}`
    case 'note':
      return [`**${words(block.label)}:**`, ...block.lines.map(words)].join('\\\n')
    case 'link':
      return `${words(block.label)}: [${words(block.text.text)}](<${block.href.replace(/[<>\\\s]/g, encodeURI)}>)`
    case 'overview':
      return overview(block)
    case 'text':
      return block.blocks.map(textBlock).join('\n\n')
    case 'part':
      return joined(block.blocks)
  }
}

function numbered({ number, text }: Extract<Block, { is: 'heading' }>): string {
  return number === null ? words(text.text) : `${number}\\. ${words(text.text)}`
}

function overview({ heads, rows }: Extract<Block, { is: 'overview' }>): string {
  const cells = ({ item, organisation, minutes, until }: OverviewRow<string>) => [
    item,
    organisation,
    minutes,
    until,
  ]
  const below = rows.map((row) => cells({ ...row, item: row.item.text }))
  return table(cells(heads), below, ['---', '---', '--:', '--:'])
}

function textBlock(block: TextBlock): string {
  switch (block.is) {
    case 'paragraph':
      return words(block.text)
    case 'subheading':
      return `**${words(block.text)}**`
    case 'list':
      return list(block)
    case 'table':
      return table(
        block.head,
        block.rows,
        block.head.map(() => '---'),
      )
  }
}

/** What belongs to an item is moved in below its mark; blank lines keep items of several paragraphs apart. */
function list({ start, items }: TextList): string {
  return items
    .map((blocks, index) => {
      const mark = start === null ? '- ' : `${start + index}. `
      const inner = blocks.map(textBlock).join('\n\n')
      return mark + inner.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)
    })
    .join(items.every((blocks) => blocks.length <= 1) ? '\n' : '\n\n')
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly string[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head.map(words)), line(sides), ...rows.map((row) => line(row.map(words)))].join('\n')
}

/** One line of text that no reader of Markdown takes for anything but text. */
function words(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp|www)([:.])/gi, '$1\\$2')
    .replace(/@/g, '\\@')
}

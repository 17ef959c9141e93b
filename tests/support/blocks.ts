import type { Block, BlockDocument, TextBlock } from '#app/domain/blocks.ts'

export const textParagraph = (text: string): TextBlock => ({ is: 'paragraph', text })

/** A document with a block of every kind in it, in two languages. */
export function aDocument(changes: Partial<BlockDocument> = {}): BlockDocument {
  return { title: 'Team meeting', language: 'en', blocks: everyBlock, ...changes }
}

const everyBlock: Block[] = [
  { is: 'title', text: 'Team meeting' },
  { is: 'fact', label: 'Date', text: '24 November 2026' },
  {
    is: 'overview',
    caption: 'Items in brief',
    heads: { item: 'Item', organisation: 'Organisation', minutes: 'Minutes', until: 'Running total' },
    rows: [
      {
        item: { text: '1. Calling back', language: 'en' },
        organisation: 'Cyngor Sir Ŵyr',
        minutes: '15',
        until: '15',
      },
      { item: { text: '2. Gofal dros y tŷ', language: 'cy' }, organisation: '', minutes: '20', until: '35' },
    ],
  },
  {
    is: 'heading',
    level: 1,
    text: { text: 'Calling back', language: 'en' },
    number: '1',
    href: 'https://portal.example/case-studies/calling-back?a=1&b=2',
  },
  { is: 'about', text: 'Case study · Cyngor Sir Ŵyr · 15 minutes' },
  { is: 'notice', text: 'Edition 2 was published.' },
  { is: 'note', label: 'Note', lines: ['Ask Siân', 'Bring figures'] },
  { is: 'note', label: 'Note', lines: ['Gofyn i Siân'], language: 'cy' },
  { is: 'heading', level: 2, text: { text: 'What changed', language: 'en' }, number: null, href: null },
  {
    is: 'text',
    language: 'en',
    blocks: [
      textParagraph('In three steps:'),
      {
        is: 'list',
        start: 1,
        items: [
          [textParagraph('Log it')],
          [
            textParagraph('Ring back'),
            { is: 'list', start: null, items: [[textParagraph('the same day')], [textParagraph('by name')]] },
          ],
          [textParagraph('Write it up'), textParagraph('with the date')],
        ],
      },
      { is: 'subheading', text: 'After a year' },
      { is: 'list', start: 4, items: [[textParagraph('Go on')], [textParagraph('Tell others')]] },
      {
        is: 'table',
        head: ['Year', 'Waits'],
        rows: [
          ['2025', '12'],
          ['2026', '3'],
        ],
      },
    ],
  },
  {
    is: 'link',
    label: 'Read online',
    text: { text: 'Calling back', language: 'en' },
    href: 'https://portal.example/case-studies/calling-back?a=1&b=2',
  },
  { is: 'heading', level: 1, text: { text: 'Gofal dros y tŷ', language: 'cy' }, number: '2', href: null },
  { is: 'text', language: 'cy', blocks: [textParagraph('Roedd pobl yn aros.')] },
]

/** Everything a reader of the blocks would read, in order, word by word. */
export function wordsOf(blocks: readonly (Block | TextBlock)[]): string[] {
  return blocks.flatMap(textsOf).flatMap(split)
}

/** The words of a text, without the colons that renderings put after labels. */
export function split(text: string): string[] {
  return text.split(/[\s:]+/).filter(Boolean)
}

function textsOf(block: Block | TextBlock): string[] {
  switch (block.is) {
    case 'fact':
      return [block.label, block.text]
    case 'heading':
      return [block.text.text]
    case 'note':
      return [block.label, ...block.lines]
    case 'link':
      return [block.label, block.text.text]
    case 'overview':
      return [
        block.caption,
        ...[block.heads.item, block.heads.organisation, block.heads.minutes, block.heads.until],
        ...block.rows.flatMap((row) => [row.item.text, row.organisation, row.minutes, row.until]),
      ]
    case 'text':
    case 'part':
      return block.blocks.flatMap(textsOf)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsOf))
    case 'table':
      return [...block.head, ...block.rows.flat()]
    default:
      return [block.text]
  }
}

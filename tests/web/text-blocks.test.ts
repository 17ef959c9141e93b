import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextBlock } from '#app/domain/blocks.ts'
import { plainText, renderMarkdown } from '#app/web/markdown.ts'
import { textBlocks } from '#app/web/text-blocks.ts'

const blocksOf = (source: string) => textBlocks(renderMarkdown(source))
const paragraph = (text: string): TextBlock => ({ is: 'paragraph', text })

test('numbered lists keep their numbers, lists in lists their place', () => {
  expect(blocksOf('Two:\n\n3. a\n4. b\n   - c\n\n   d\n\nAfter')).toEqual([
    paragraph('Two:'),
    {
      is: 'list',
      start: 3,
      items: [
        [paragraph('a')],
        [paragraph('b'), { is: 'list', start: null, items: [[paragraph('c')]] }, paragraph('d')],
      ],
    },
    paragraph('After'),
  ])
})

test('headings, tables and quotations keep their words in order', () => {
  expect(blocksOf('# Head *it*\n\n> said\n\n|a|b|\n|-|-|\n|1|2|\n\nlast  \nline')).toEqual([
    { is: 'subheading', text: 'Head it' },
    paragraph('said'),
    { is: 'table', head: ['a', 'b'], rows: [['1', '2']] },
    paragraph('last line'),
  ])
})

test('what looks like HTML is words', () => {
  expect(blocksOf('<b>a</b> & `x < y` &amp;lt; [l](https://a.example/?q="1>2")')).toEqual([
    paragraph('<b>a</b> & x < y &lt; l'),
  ])
  expect(blocksOf(' \n')).toEqual([])
})

test('no word is lost, whatever was typed', () => {
  const pieces = fc.constantFrom(
    '- a',
    '1. b',
    '  - c',
    '> d',
    '# e',
    '',
    '|f|g|',
    '|-|-|',
    '*h*',
    '<i>',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
      const source = lines.join('\n')
      expect(wordsIn(blocksOf(source))).toEqual(plainText(source).split(/\s+/).filter(Boolean))
    }),
  )
})

function wordsIn(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.is === 'list') return block.items.flatMap(wordsIn)
    const texts = block.is === 'table' ? [block.head, ...block.rows].flat() : [block.text]
    return texts.flatMap((text) => text.split(/\s+/).filter(Boolean))
  })
}

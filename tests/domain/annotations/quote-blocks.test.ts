import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '#app/domain/annotation.ts'
import { rangesOfPieces, textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { markingOf, placeAnnotations } from '#app/domain/annotations/place-annotations.ts'
import { quoteBlocks } from '#app/domain/annotations/quote-blocks.ts'
import { sentencesIn } from '#app/domain/annotations/sentences.ts'
import type { TextBlock } from '#app/domain/blocks.ts'
import { annotationOn } from '#tests/support/annotations.ts'

const blocks: TextBlock[] = [
  { is: 'paragraph', text: 'The ward was full. Nobody rang the family.' },
  {
    is: 'list',
    start: 1,
    items: [
      [{ is: 'paragraph', text: 'Look at the list.' }],
      [{ is: 'paragraph', text: 'Ring them.' }],
      [{ is: 'paragraph', text: 'Write it down.' }],
    ],
  },
  { is: 'table', head: ['Step', 'Days'], rows: [['First letter', '12']] },
]
const text = textOfBlocks(blocks)

function quoted(...annotations: Annotation[]): TextBlock[] {
  return quoteBlocks(blocks, markingOf(text, placeAnnotations(text, annotations)), 1)
}

describe('a text with what an editor did to it', () => {
  test('without annotations it is as it was', () => {
    expect(textOfBlocks(quoted())).toBe(text)
  })

  test('words left out leave a mark, marked words are a run of their own, a note its number', () => {
    const [first] = quoted(
      annotationOn(text, 'elide', 'ward was full'),
      annotationOn(text, 'highlight', 'Nobody'),
      annotationOn(text, 'note', 'the family'),
    )
    expect(first).toEqual({
      is: 'paragraph',
      text: 'The […]. Nobody rang the family[1].',
      runs: [
        { is: 'words', text: 'The ' },
        { is: 'gap', text: '[…]' },
        { is: 'words', text: '. ' },
        { is: 'marked', text: 'Nobody' },
        { is: 'words', text: ' rang the family' },
        { is: 'note', text: '[1]', number: 1 },
        { is: 'words', text: '.' },
      ],
    })
  })

  test('over paragraphs and items: pieces in the midst go, and numbers stay what they were', () => {
    const from = text.indexOf('Nobody')
    const to = text.indexOf('Write')
    const long = annotationOn(text, 'elide', text.slice(from, to).trimEnd())
    expect(textOfBlocks(quoted(long)).split('\n')).toEqual([
      ...['The ward was full. […]', '[…]', '[…]', 'Write it down.'],
      ...['Step', 'Days', 'First letter', '12'],
    ])
  })

  test('in a table, where files have words only, marked words stand between signs', () => {
    const table = quoted(annotationOn(text, 'highlight', 'First letter'))[2]
    expect(table).toMatchObject({ rows: [['»First letter«', '12']] })
  })

  test('whatever is left out is in no word of it', () => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
    const pick = fc.tuple(fc.nat(words.length - 1), fc.constantFrom('elide', 'highlight', 'note' as const))
    fc.assert(
      fc.property(fc.array(pick, { minLength: 1, maxLength: 6 }), (picks) => {
        const annotations = picks.flatMap(([nth, kind], index) => {
          const [word = '', next = ''] = words.slice(nth, nth + 2)
          const start = text.search(new RegExp(`\\b${word}\\b\\W+${next}\\b`, 'u'))
          if (start < 0) return []
          const end = text.indexOf(next, start + word.length) + next.length
          return [annotationOn(text, kind, text.slice(start, end), { id: String(index) })]
        })
        const placed = placeAnnotations(text, annotations)
        const { elided } = markingOf(text, placed)
        const shown = quoteBlocks(blocks, markingOf(text, placed), 1)
        const runs = JSON.stringify(shown)
        const left = [...text]
        for (const { start, end } of elided) left.fill('\n', start, end)
        for (const { start, end } of elided) {
          const gone = text.slice(start, end)
          if (!left.join('').includes(gone)) expect(runs).not.toContain(gone)
        }
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '').length
        expect(letters(textOfBlocks(shown))).toBe(letters(left.join('')))
      }),
    )
  })
})

test('the sentences of a text hold all of its words, each once', () => {
  const piece =
    'Dr Jones came at 9.30 a.m. and left. “Why?” she asked. On 3 May it was 2.5 hours! 12 people waited.'
  const sentences = sentencesIn(piece, { start: 0, end: piece.length })
  expect(sentences.map(({ start, end }) => piece.slice(start, end))).toEqual([
    'Dr Jones came at 9.30 a.m. and left.',
    '“Why?” she asked.',
    'On 3 May it was 2.5 hours!',
    '12 people waited.',
  ])
  fc.assert(
    fc.property(fc.string(), (any) => {
      const parts = sentencesIn(any, { start: 0, end: any.length })
      expect(
        parts
          .map(({ start, end }) => any.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(any.replace(/\s/g, ''))
    }),
  )
  expect(rangesOfPieces(blocks)).toHaveLength(8)
})

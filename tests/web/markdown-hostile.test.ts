import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, renderMarkdown } from '#app/web/markdown.ts'
import { faultsIn } from '#tests/support/untrusted-html.ts'

const milliseconds = 500

const flood = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const halves = (first: string, second: string) => (length: number) =>
  flood(first, length / 2) + flood(second, length / 2)
/** Lines that grow by one unit each, as many as fit. */
const growing = (unit: string, end: string) => (length: number) =>
  Array.from({ length: Math.sqrt((2 * length) / unit.length) }, (_, index) => unit.repeat(index) + end)
    .join('\n')
    .slice(0, length)
/** Groups of lines, each a level less deep than the one before: doubles the work with every level. */
const falling = (unit: string, levels: number, between: string) => (length: number) =>
  flood(
    Array.from({ length: levels }, (_, index) => `${unit.repeat(levels - index)} a`).join('\n') + between,
    length,
  )

const units = [
  ...[
    '*a_',
    '_a*',
    '*a ',
    '__a__b',
    'a__b',
    '**',
    '***a',
    '~~a',
    '~a ',
    '😀*',
    '*(a ',
    '`',
    '``a`',
    '``` ',
    '```\n',
  ],
  ...[
    '[',
    '![',
    '[a](',
    '[a][',
    '[]',
    '[a](b',
    '[a](<',
    '[a](b "',
    '"[',
    '](',
    '[a]: b\n',
    '[a]:',
    '[^',
    '!',
    '\\',
  ],
  ...['<', '<a ', '<!--', '<![CDATA[', '<b>', '<a@', '<http://a>', '&', '&amp;', '&#', '&#x', '&a;', 'a&lt;'],
  ...['a@', 'a@b.', '.@', '@', 'http://', 'http://a(', 'http://a&', 'www.a.', 'mailto:a@b.c ', 'a.a', 'a_b'],
  ...['>', '> ', '>a\n\n', '> \n', '> a\nb\n', '>     a\nb\n', '- > ', '> - a\nb\n', '> - ', '1. > '],
  ...[
    '1. ',
    '- ',
    '- - ',
    '-\n',
    '- a\n',
    ' - a\n@',
    '- a\n\n',
    '- a\n\n  b\n\n',
    '- a\n* b\n',
    '* * ',
    '- [ ] a\n',
  ],
  ...[
    '#',
    '# ',
    'a\n=\n',
    'a\n-\n',
    '---\n',
    '|',
    '|a',
    '|-|\n',
    '|a|\n|-|\n',
    '|a|b\n',
    'a | b\n- | -\n',
    '||\n',
  ],
  ...[' ', '\t', '\n', '  \n', 'a  \n', 'a\\\n', '    a\n', '\u00a0', 'é', 'a'],
]

const shapes: Record<string, (length: number) => string> = {
  'emphasis opened then closed': halves('*a ', 'b* '),
  'strong opened then closed': halves('**a _b ', 'c_ d** '),
  'brackets opened then closed': halves('[', ']'),
  'links in links': halves('[a', '](b)'),
  'lists nested ever deeper': growing('  ', '- a'),
  'lists nested by one space': growing(' ', '- a'),
  'lists nested by tabs': growing('\t', '- a'),
  'quotations nested ever deeper': growing('>', ' a'),
  'quotations nested ever less': falling('>', 24, '\n'),
  'short quotations nested ever less': falling('>', 6, '\n\n'),
  'lists in quotations nested ever less': falling('> - ', 9, '\nb\n'),
  'growing runs of backticks': growing('`', ' '),
  'deep lists on every line': (length) => flood(`${'- '.repeat(19)}a\n`, length),
  'deep lists over long lines': halves('+ ', 'a@+\n\u200b|'),
  'a table of thousands of columns': (length) =>
    ['|a', '|-', '|b'].map((cell) => flood(cell, length / 3)).join('\n'),
  'a wide head over thousands of short rows': (length) =>
    `${flood('|a', length / 4)}|\n${flood('|-', length / 4)}|\n${flood('b\n', length / 2)}`,
  'a head of the wrong width over thousands of rows': (length) =>
    `|a|\n|-|-|\n${flood('|b|\n', length - 12)}`,
  'paragraphs just under the limit': (length) => flood(`${flood('*a_', 297)}\n\n`, length),
  'list items just under the limit': (length) =>
    flood(`- ${flood('*a ', 290)}${flood('b* ', 290)}\n`, length),
  'a long word before an @': (length) => `${'a'.repeat(length - 1)}@`,
  'a long run of words and dots before an @': (length) => `${flood('a.b-&', length - 1)}@`,
  'words of an address’s length before an @': (length) => flood(`${'a'.repeat(64)}@`, length),
  'words too long for an address before an @': (length) => flood(`${'a'.repeat(65)}@ `, length),
  'spaces in the middle': (length) => `a${' '.repeat(length - 2)}b`,
  'a heading of spaces': (length) => `# a${' '.repeat(length - 4)}b`,
  'almost a rule': (length) => `${flood('- ', length - 1)}a`,
  'almost an underline': (length) => `a\n${'='.repeat(length - 3)}b`,
  'almost a delimiter row': (length) => `a|b\n${flood('-|', length - 5)}x`,
  'definitions then references': halves('[a]: b\n\n', '[a] '),
  'a list item of thousands of lines': (length) => `- a\n${flood('b\n', length - 4)}`,
}

const hostile = [
  ...units.map((unit) => [JSON.stringify(unit), (length: number) => flood(unit, length)] as const),
  ...Object.entries(shapes),
]

describe.each([30_000, 60_000])('hostile texts of %i characters', (length) => {
  test.each(hostile)(`%s take under ${milliseconds} ms`, (_, make) => {
    const text = make(length).slice(0, length)
    expect(fastestOf(3, () => renderMarkdown(text))).toBeLessThan(milliseconds)
  })
})

test.each(hostile)('%s come out harmless', (_, make) => {
  expect(faultsIn(renderMarkdown(make(10_000)))).toEqual([])
})

test('a text of four million characters takes no time at all', () => {
  const source = growing('  ', '- a')(4_000_000)
  expect(fastestOf(3, () => renderMarkdown(source))).toBeLessThan(milliseconds)
  expect(fastestOf(3, () => plainText(source))).toBeLessThan(2 * milliseconds)
})

/** What people write, as long as the longest of these texts; a machine with nothing else to do takes this long for it. */
const prose = flood(
  'The council **rang** people, and [said so](https://a.example) in plain words.\n\n',
  60_000,
)
const proseMilliseconds = 25

/**
 * Processor time of the fastest run; stops as soon as one is fast enough. On a busy machine even that grows, as
 * processors share what they remember: then it is counted in what ordinary prose takes at that moment.
 */
function fastestOf(runs: number, work: () => unknown): number {
  let fastest = Infinity
  for (let run = 0; run < runs && fastest >= milliseconds; run++) {
    const slow = run === 0 ? 1 : processorTime(() => renderMarkdown(prose)) / proseMilliseconds
    fastest = Math.min(fastest, processorTime(work) / Math.max(1, slow))
  }
  return fastest
}

function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

describe('whatever is written', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...units),
    fc.constantFrom(
      'javascript:',
      'https://a.example',
      ' onx=y ',
      '"',
      "'",
      '>',
      '<script>',
      '</p>',
      '\u0000',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

  test('it is rendered without an error and without a fault', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsIn(renderMarkdown(text))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('its words come without an error, on lines that hold something', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = plainText(text)
        expect(words === '' || words.split('\n').every((line) => line.trim() !== '')).toBe(true)
      }),
    )
  })
})

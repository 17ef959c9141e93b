import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortSections, type Sorting } from '#app/use-cases/imports/sections.ts'

const into = new Map([
  ['problem', /^(the problem|background)$/iu],
  ['results', /^results$/iu],
])
const sorting: Sorting = { into, otherwise: 'rest', headings: 'keep' }

test('sections go where their headings say, the others to the rest', () => {
  const text = 'Before.\n\n## The problem\nSlow.\n\n## Design\nBoxes.\n\n## Results\nQuick.'
  expect(Object.fromEntries(sortSections(text, sorting))).toEqual({
    rest: 'Before.\n\n## Design\nBoxes.',
    problem: '## The problem\nSlow.',
    results: '## Results\nQuick.',
  })
})

test('a section within another goes with it, unless its own heading says otherwise', () => {
  const text = '# The problem\nA\n## Letters\nB\n## Results\nC\n# Design\nD'
  expect(Object.fromEntries(sortSections(text, sorting))).toEqual({
    problem: '# The problem\nA\n\n## Letters\nB',
    results: '## Results\nC',
    rest: '# Design\nD',
  })
})

test('a line that ends with a colon is a heading, and headings can be dropped', () => {
  const text = 'Background:\n1. It began: thus.\n\nResults:\nUpheld.'
  expect(Object.fromEntries(sortSections(text, { ...sorting, headings: 'drop' }))).toEqual({
    problem: '1. It began: thus.',
    results: 'Upheld.',
  })
})

test('what looks like a heading in a block of code is none', () => {
  const text = '```\n# Results\n```\nafter'
  expect(Object.fromEntries(sortSections(text, sorting))).toEqual({ rest: text })
})

test('no word is lost or given twice', () => {
  const line = fc.constantFrom(
    '# Results',
    '## Background',
    '### Other',
    '```',
    'Results:',
    'word',
    '',
    '#',
    '  ## x ##',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const sorted = [...sortSections(lines.join('\n'), sorting).values()].join('\n')
      const words = (text: string) => text.split(/\s+/).filter(Boolean).sort()
      expect(words(sorted)).toEqual(words(lines.join('\n')))
    }),
  )
})

test('a long hostile text is sorted at once', () => {
  const started = performance.now()
  for (const text of [
    '# a' + ' '.repeat(60_000) + 'b',
    '#'.repeat(60_000),
    '# '.repeat(30_000),
    `A${'a '.repeat(30_000)}:`,
  ]) {
    sortSections(text, sorting)
  }
  expect(performance.now() - started).toBeLessThan(500)
})

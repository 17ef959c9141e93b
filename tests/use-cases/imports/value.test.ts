import { expect, test } from 'vitest'
import { plainText } from '#app/web/markdown.ts'
import type { Value } from '#app/use-cases/imports/import-map.ts'
import { textOf } from '#app/use-cases/imports/value.ts'

const around = { contact: 'portal@example.org', markdown: { plain: plainText } }
const columns = new Map([
  ['title', ' P-004641 - A trust '],
  ['empty', ' '],
  ['outcome', 'Upheld; Not upheld'],
  ['body', '## Heading\n\nOne **bold** sentence. Another <b>one</b>.'],
  ['date', '7 March 2025'],
])
const read = (value: Value) => textOf(value, columns, around)

test.each<[string, Value, string]>([
  ['a column, trimmed', { column: 'title' }, 'P-004641 - A trust'],
  ['a column that is not there', { column: 'nothing' }, ''],
  ['a column named like part of JavaScript', { column: '__proto__' }, ''],
  ['words with a column', { text: 'About {title}' }, 'About P-004641 - A trust'],
  ['words with an empty column', { text: 'About {empty}' }, ''],
  [
    'the first that is not empty',
    { first: [{ column: 'empty' }, { column: 'date' }, { text: 'x' }] },
    '7 March 2025',
  ],
  ['the portal’s contact', { contact: 'portal' }, 'portal@example.org'],
  ['without its prefix', { column: 'title', then: [{ replace: /^P-\d{6} - /gu, with: '' }] }, 'A trust'],
  ['only the reference', { column: 'title', then: [{ take: /P-\d{6}/gu }] }, 'P-004641'],
  ['a day', { column: 'date', then: [{ date: 'day' }] }, '2025-03-07'],
  ['a month', { column: 'date', then: [{ date: 'month' }] }, '2025-03'],
  [
    'parts, each looked up',
    { column: 'outcome', then: [{ table: { upheld: 'u', 'Not Upheld': 'n' }, separator: ';' }] },
    'u;n',
  ],
  [
    'plain text',
    { column: 'body', then: [{ plain: true }] },
    'Heading\nOne bold sentence. Another <b>one</b>.',
  ],
  ['a slug', { text: 'get-into_teaching', then: [{ fromSlug: true }] }, 'Get into teaching'],
])('a value is %s', (_, value, text) => {
  expect(read(value)).toBe(text)
})

test('a repeated pattern matches every time', () => {
  const value: Value = { column: 'title', then: [{ take: /P-\d{6}/gu }] }
  expect([read(value), read(value), read(value)]).toEqual(['P-004641', 'P-004641', 'P-004641'])
})

test('what a table does not know or no calendar has is refused in a sentence', () => {
  expect(() => read({ column: 'outcome', then: [{ table: {} }] })).toThrow('nothing for “Upheld; Not upheld”')
  expect(() => read({ column: 'title', then: [{ date: 'day' }] })).toThrow('is not a date')
  expect(() => read({ text: 'May 2025', then: [{ date: 'day' }] })).toThrow('where a day is needed')
})

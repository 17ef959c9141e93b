import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, harmless } from '#app/web/documents/csv.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\s=+\-@"',;\r\n\t]{0,8}[a-z0-9]{0,3}$/),
)

/** A table has one column at least, and no row may look like an empty line. */
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

test('any table is read back by others as it was written', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read = parse(csvOf(rows), { bom: true, record_delimiter: '\r\n' })
      expect(read).toEqual(rows.map((row) => row.map(harmless)))
    }),
  )
})

test('text that is no formula stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(harmless(`a${text}`)).toBe(`a${text}`)
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n1', ' =1', '\u0000=1', '＝1', '=', '-'])(
  'no spreadsheet runs %j',
  (text) => {
    const first = parse(csvOf([[text, '']]), { bom: true })[0]?.[0]
    expect(first).toMatch(/^'/)
  },
)

test('it begins with a byte order mark and ends its lines as the standard says', () => {
  expect(
    Buffer.from(
      csvOf([
        ['a', 'ŵ'],
        ['b "c"', ''],
      ]),
    ).toString('latin1'),
  ).toBe(Buffer.from('\uFEFFa,ŵ\r\n"b ""c""",\r\n').toString('latin1'))
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { SourceRow } from '#app/use-cases/imports/import-row.ts'
import { readRows } from '#scripts/import/read-rows.ts'

async function read(name: string, content: string | Buffer, format = {}): Promise<SourceRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), content)
  const rows: SourceRow[] = []
  const { rows: found } = readRows(join(folder, name), { delimiter: ',', encoding: 'utf-8', ...format })
  for await (const row of found) rows.push(row)
  return rows.sort((a, b) => a.line - b.line)
}

/** Columns as an object, or why the row could not be read, with the line. */
const said = (rows: SourceRow[]) =>
  rows.map((row) => [row.line, 'columns' in row ? Object.fromEntries(row.columns) : row.unreadable])

describe('JSON lines', () => {
  test('are read with their line numbers; empty lines are passed over', async () => {
    expect(
      said(await read('a.jsonl', '\uFEFF{"a":"1"}\r\n\n{"a":2,"b":[1,"x",null],"c":{"d":"e"}}')),
    ).toEqual([
      [1, { a: '1' }],
      [3, { a: '2', b: '1; x', 'c.d': 'e' }],
    ])
  })

  test('may be compressed', async () => {
    expect(said(await read('a.jsonl.gz', gzipSync('{"a":"1"}\n')))).toEqual([[1, { a: '1' }]])
  })

  test('that are broken are said to be so, and the others are read', async () => {
    const lines = ['{"a":', '[1]', 'null', '"text"', '{"a":"good"}', '{"a":"cut'].join('\n')
    expect(said(await read('a.jsonl', lines))).toEqual([
      [1, 'the line is not valid JSON'],
      [2, 'the line is not a JSON object'],
      [3, 'the line is not a JSON object'],
      [4, 'the line is not a JSON object'],
      [5, { a: 'good' }],
      [6, 'the line is not valid JSON'],
    ])
  })

  test('lose what no page can show, and keep what looks like the end of a line', async () => {
    const source = JSON.stringify({ a: 'one\u0000\u0007\u2028two\ud800', __proto__: 1 })
    expect(said(await read('a.jsonl', `${source}\n{"__proto__":"x","a":"y"}`))).toEqual([
      [1, { a: 'one\u2028two' }],
      [2, { ['__proto__']: 'x', a: 'y' }],
    ])
  })

  test('that never end do not fill the memory', async () => {
    const rows = await read('a.jsonl', `${'x'.repeat(11_000_000)}\n{"a":"1"}`)
    expect(said(rows)).toEqual([
      [1, 'the line is far too long'],
      [2, { a: '1' }],
    ])
  })
})

describe('CSV', () => {
  test('has its columns named in the first line', async () => {
    expect(
      said(await read('a.csv', '\uFEFFid, title \n1,"Two, and\nthree"\n\n2,"He said ""no"""\n')),
    ).toEqual([
      [3, { id: '1', title: 'Two, and\nthree' }],
      [5, { id: '2', title: 'He said "no"' }],
    ])
  })

  test('may be in the encoding and with the delimiter of an old spreadsheet', async () => {
    const bytes = Buffer.from('id;title\n1;caf\xe9 \x96 \xa3\n', 'latin1')
    const format = { encoding: 'windows-1252', delimiter: ';' }
    expect(said(await read('a.csv', bytes, format))).toEqual([[2, { id: '1', title: 'café – £' }]])
    expect(said(await read('a.csv', bytes, { delimiter: ';' }))).toEqual([
      [2, expect.stringContaining('say in the map how the file is encoded')],
    ])
  })

  test('rows of the wrong width are said to be so, and the others are read', async () => {
    expect(said(await read('a.csv', 'a,b\n1,2\n1,2,3\n4\n5,6\n'))).toEqual([
      [2, { a: '1', b: '2' }],
      [3, 'it has more or fewer cells than the first line has names'],
      [4, 'it has more or fewer cells than the first line has names'],
      [5, { a: '5', b: '6' }],
    ])
  })

  test('with a quotation mark that never ends keeps what came before it', async () => {
    const rows = said(await read('a.csv', 'a,b\n1,2\n3,"4\n5,6\n'))
    expect(rows[0]).toEqual([2, { a: '1', b: '2' }])
    expect(rows.at(-1)?.[1]).toContain('a quotation mark is never closed')
  })

  test('with two columns of one name is refused', async () => {
    await expect(read('a.csv', 'a,a\n1,2\n')).rejects.toThrow('two columns called “a”')
  })
})

test('a file that is not there, of another kind or damaged is refused in a sentence', async () => {
  expect(() => readRows('/nowhere.jsonl', { delimiter: ',', encoding: 'utf-8' })).toThrow('There is no file')
  await expect(read('a.xlsx', '')).rejects.toThrow('must end in .jsonl or .csv')
  await expect(read('a.jsonl.gz', 'not compressed')).rejects.toThrow('cannot be read to its end')
  await expect(read('a.csv.gz', 'not compressed')).rejects.toThrow('cannot be read to its end')
  const cut = gzipSync('{"a":"1"}\n'.repeat(10_000)).subarray(0, 60)
  await expect(read('a.jsonl.gz', cut)).rejects.toThrow('cannot be read to its end')
})

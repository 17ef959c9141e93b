import { createReadableStreamFromReadable } from '@remix-run/node'
import { Readable } from 'node:stream'
import {
  openTables,
  type OpenColumn,
  type OpenDataFile,
  type OpenTable,
  type OpenValue,
} from '#app/domain/open-data.ts'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { listOpenCases } from '#app/use-cases/open-data/list-open-cases.ts'
import type { Call } from './access.ts'
import { openRowsOf } from './open-rows.ts'
import { csvBeginning, csvRow } from './documents/csv.ts'
import { csvDescription, jsonSchema, openCodeLists } from './open-data-schemas.ts'
import { wholeAddress } from './results-pages.ts'

const csv = 'text/csv; charset=utf-8; header=present'
const json = 'application/json; charset=utf-8'

const files: Record<OpenDataFile, (call: Call) => Response> = {
  'findings.csv': (call) => table(call, 'findings'),
  'recommendations.csv': (call) => table(call, 'recommendations'),
  'cases.json': (call) => new Response(streamed(casesAsJson(call)), { headers: { 'Content-Type': json } }),
  'cases.schema.json': (call) =>
    Response.json(jsonSchema(call), { headers: { 'Content-Type': 'application/schema+json' } }),
  'codes.json': (call) => Response.json(openCodeLists(call)),
  'findings.csv-metadata.json': (call) => description(call, 'findings'),
  'recommendations.csv-metadata.json': (call) => description(call, 'recommendations'),
}
const names = Object.keys(files) as OpenDataFile[]

/** One of the files of the open data; those that grow with the portal are sent as they are read. */
export function openDataFile(call: Call): Response {
  const { file } = call.params
  if (!isOneOf(names, file)) throw new Fault('not-found')
  return files[file](call)
}

function table(call: Call, name: OpenTable): Response {
  const about = wholeAddress(call, paths.openDataFile(`${name}.csv-metadata.json`))
  return new Response(streamed(casesAsCsv(call, name)), {
    // How a program finds the description of a CSV file (W3C, Model for Tabular Data and Metadata on the Web, 5.2).
    headers: {
      'Content-Type': csv,
      Link: `<${about}>; rel="describedby"; type="application/csvm+json"`,
    },
  })
}

async function* casesAsCsv({ portal }: Call, name: OpenTable): AsyncGenerator<string> {
  const columns = openTables[name]
  yield csvBeginning + csvRow(columns.map(({ key }) => key))
  for await (const cases of listOpenCases(portal)) {
    yield cases.flatMap((one) => openRowsOf(one, name).map((row) => csvRow(cellsOf(row, columns)))).join('')
  }
}

function cellsOf(row: Record<string, OpenValue>, columns: readonly OpenColumn[]): string[] {
  return columns.map(({ key }) => {
    const value = row[key] ?? ''
    return typeof value === 'object' ? value.join('; ') : String(value)
  })
}

async function* casesAsJson(call: Call): AsyncGenerator<string> {
  const schema = wholeAddress(call, paths.openDataFile('cases.schema.json'))
  yield `{"$schema":${JSON.stringify(schema)},"cases":[`
  let before = ''
  for await (const cases of listOpenCases(call.portal)) {
    yield cases
      .map((one) => {
        const written = before + JSON.stringify(one)
        before = ',\n'
        return written
      })
      .join('')
  }
  yield ']}'
}

function description(call: Call, name: OpenTable): Response {
  return Response.json(csvDescription(call, name), { headers: { 'Content-Type': 'application/csvm+json' } })
}

function streamed(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  return createReadableStreamFromReadable(Readable.from(parts, { objectMode: false }))
}

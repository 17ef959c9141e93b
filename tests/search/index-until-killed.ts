import Database from 'better-sqlite3'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { aDocument } from './documents.ts'

/**
 * Run by embedded-killed.test.ts as another process: writes records without end into the file named on the command
 * line, one after the other or as a rebuild, and tells its parent of each.
 */
const [, , file, how] = process.argv
const connection = new Database(file)
connection.pragma('journal_mode = WAL')
const engine = createEmbeddedEngine(connection)
const record = (n: number) =>
  aDocument({
    id: `r${n}`,
    title: `Kestrel ${n}`,
    body: 'kestrel and osprey '.repeat(40),
    facets: { sector: ['housing'] },
  })

function* records() {
  for (let n = 0; ; n++) {
    yield record(n)
    process.send?.(n)
  }
}

async function oneByOne(): Promise<void> {
  for (let n = 0; ; n++) {
    await engine.index([record(n)])
    await new Promise((sent) => process.send?.(n, sent))
  }
}

void (how === 'rebuild' ? engine.replaceAll(records()) : oneByOne())

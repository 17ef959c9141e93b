import Database from 'better-sqlite3'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { aDocument } from './documents.ts'

/** Run by embedded.test.ts as another process: writes one record into the file named on the command line. */
const connection = new Database(process.argv[2])
void createEmbeddedEngine(connection)
  .index([aDocument({ id: 'from-another-process', title: 'Kestrel' })])
  .then(() => connection.close())

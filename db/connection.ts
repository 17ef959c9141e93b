import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import * as schema from './schema/schema.ts'

export type Connection = Sqlite.Database
export type Database = BetterSQLite3Database<typeof schema> & { $client: Connection }
/** A database or an open transaction: what query functions take. */
export type Reader = Pick<Database, 'select' | 'insert' | 'update' | 'delete' | 'run' | 'all' | 'get'>

/** Kibibytes of the file that SQLite may keep in memory; its own 2 MB are far less than a large search index works on. */
const pageCache = 65_536

/** Opens the database file (':memory:' in tests), brings its schema up to date and gives the drizzle database over it. */
export function openDatabase(file: string): Database {
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  // FULL: a publication that was acknowledged survives a power cut, at about 2.6 ms a commit.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  // What is deleted or overwritten is gone from the file, not only unreachable: taking down must leave nothing.
  connection.pragma('secure_delete = ON')
  connection.pragma(`cache_size = -${pageCache}`)
  const db = withStatementsKept(connection)
  migrate(db, { migrationsFolder: new URL('./migrations', import.meta.url).pathname })
  return db
}

/**
 * Writes what is in the log of past writes into the file, and empties the log. False when somebody still reads from it.
 * A database in memory has none.
 */
export function emptyLog(db: Database): boolean {
  const [result] = db.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return result?.busy === 0
}

const statementsKept = 300

/**
 * Drizzle has SQLite compile every statement anew each time. Here the compiled ones are kept: a tenth of the time of
 * everything that writes. Only Drizzle's own are, since a statement remembers in which form it gives its rows.
 */
function withStatementsKept(connection: Connection): Database {
  const kept = new Map<string, Sqlite.Statement>()
  const client = Object.create(connection) as Connection
  client.prepare = ((source: string) => {
    const statement = kept.get(source) ?? connection.prepare(source)
    if (kept.size >= statementsKept) kept.clear()
    kept.set(source, statement)
    return statement
  }) as Connection['prepare']
  return Object.assign(drizzle(client, { schema }), { $client: connection })
}

/** Runs the steps in one transaction. Typed to refuse promises: an await inside would commit too early. */
export function tx<T>(db: Database, steps: (tx: Reader) => T extends Promise<unknown> ? never : T): T {
  // Immediate: two writers queue at the start instead of failing half-way.
  return db.transaction((t) => steps(t as unknown as Reader) as T, { behavior: 'immediate' })
}

/** Steps inside an open transaction that are undone by themselves when they throw; what was done before them stays. */
export function savepoint<T>(db: Reader, steps: () => T extends Promise<unknown> ? never : T): T {
  db.run(sql`SAVEPOINT steps`)
  try {
    const value = steps() as T
    db.run(sql`RELEASE steps`)
    return value
  } catch (error) {
    // A full disk ends the whole transaction, and the savepoint with it: then this throws too, and rightly.
    db.run(sql`ROLLBACK TO steps`)
    db.run(sql`RELEASE steps`)
    throw error
  }
}

/** Whether an error is about the database as a whole (its disk, its file, another process) and not about what was written. */
export function isOfDatabase(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^SQLITE_(FULL|IOERR|NOMEM|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB)/.test(code)
}

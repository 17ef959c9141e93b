import type { Reader } from './connection.ts'

/**
 * A statement that Drizzle puts together once for each database, for what is asked thousands of times in a row: putting
 * it together takes several times as long as SQLite takes to answer. It asks within whatever transaction is open.
 */
export function prepared<Statement>(build: (db: Reader) => Statement): (db: Reader) => Statement {
  const built = new WeakMap<object, Statement>()
  return (db) => {
    // A database and all of its transactions have one session, which Drizzle's types leave out.
    const { session } = db as Reader & { session: object }
    const statement = built.get(session) ?? build(db)
    built.set(session, statement)
    return statement
  }
}

import Sqlite from 'better-sqlite3'

/** A database that nobody else can open until it is let go. */
export interface Held {
  release(): void
}

/**
 * Takes a database for oneself, its log of past writes written into it. `in-use` when any other process has it open:
 * SQLite leaves the mode that keeps such a log only for whoever is alone. One that is too damaged for that counts as
 * held: no portal can use it.
 */
export function holdAlone(file: string): Held | 'in-use' {
  const connection = new Sqlite(file, { fileMustExist: true, timeout: 0 })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = DELETE')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    return { release: () => void connection.close() }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      connection.close()
      return 'in-use'
    }
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error
    return { release: () => void connection.close() }
  }
}

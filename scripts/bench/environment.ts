import Database from 'better-sqlite3'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** Where and when something was measured: without it no number can be compared with another. */
export interface Environment {
  date: string
  node: string
  sqlite: string
  processors: string
  memoryGb: number
}

export function environment(): Environment {
  const connection = new Database(':memory:')
  const sqlite = connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
  connection.close()
  return {
    date: new Date().toISOString(),
    node: process.version,
    sqlite,
    processors: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  }
}

/** How busy the machine was in the last minute; well above 0 before a series begins, its times say little. */
export function loadNow(): number {
  return Number((loadavg()[0] ?? NaN).toFixed(2))
}

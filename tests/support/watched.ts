import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { TestPortal } from './portal.ts'

/** What one transaction left behind. */
export interface Written {
  deeds: AuditedDeed[]
  /** Rows that were written, but for those of the audit log. */
  rows: number
}

/** Notes of every transaction from now on how many audit entries it left, and how many other rows it wrote. */
export function watchTransactions(portal: TestPortal): Written[] {
  const written: Written[] = []
  const { $client: connection } = portal.db
  const changes = () => Number(connection.prepare('SELECT total_changes()').pluck().get())
  const newest = () => Number(connection.prepare('SELECT coalesce(max(id), 0) FROM audit_log').pluck().get())
  const transaction = portal.db.transaction.bind(portal.db)
  const watched: typeof portal.db.transaction = (steps, config) => {
    const [id, before] = [newest(), changes()]
    const value = transaction(steps, config)
    const deeds = connection
      .prepare<[number], AuditedDeed>('SELECT deed FROM audit_log WHERE id > ? ORDER BY id')
      .pluck()
      .all(id)
    written.push({ deeds, rows: changes() - before - deeds.length })
    return value
  }
  portal.db.transaction = watched
  return written
}

/** Reading so much at once is a deed to account for, though nothing changes. */
const readings: readonly AuditedDeed[] = ['audit-log.download']

/** Transactions that wrote something and left no entry or several, or left one for nothing. */
export function unaccounted(written: readonly Written[]): Written[] {
  return written.filter(({ deeds, rows }) =>
    rows > 0 ? deeds.length !== 1 : deeds.some((deed) => !readings.includes(deed)),
  )
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Anchor, ChainReport } from '#app/domain/audit-chain.ts'
import type { BackupFailure } from '#app/domain/backup.ts'
import { walkAuditLog } from '#db/audit-log.ts'
import { countsOf, damageOf, isUpToDate, openAsItIs, readAsPortal, schemaOf } from '#db/copying.ts'

/** A copy that must not be relied on, or none at all. */
export class BackupFault extends Error {
  readonly failure: BackupFailure

  constructor(failure: BackupFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.failure = failure
  }
}

export interface CheckedCopy {
  schema: string
  audit: ChainReport
}

/**
 * Looks through a copy as far as can be looked: SQLite's own check, references, the count of rows in each table, and
 * whether the portal can read every table; throws a BackupFault. Gives what the audit log's chain is like: a copy is
 * worth keeping also where the log was tampered with.
 */
export function checkCopy(
  file: string,
  counts: Readonly<Record<string, number>>,
  anchors: readonly Anchor[] = [],
): CheckedCopy {
  const copy = openAsItIs(file)
  try {
    const damage = damageOf(copy)
    if (damage !== null) throw new BackupFault('damaged', `The copy ${file} is damaged: ${damage}`)
    const found = countsOf(copy)
    const names = new Set([...Object.keys(counts), ...Object.keys(found)])
    const table = [...names].find((name) => found[name] !== counts[name])
    if (table !== undefined) {
      const [is, was] = [found[table] ?? 'no table', counts[table] ?? 'no table']
      throw new BackupFault('counts-differ', `The copy ${file} has ${is} rows in ${table}, not ${was}`)
    }
    const audit = walkAuditLog(copy, anchors)
    // An older portal's copy is brought up to date when it is opened in earnest.
    if (isUpToDate(copy)) readAsPortal(copy)
    return { schema: schemaOf(copy), audit }
  } catch (error) {
    if (error instanceof BackupFault) throw error
    throw new BackupFault('damaged', `The copy ${file} cannot be read: ${(error as Error).message}`, error)
  } finally {
    copy.close()
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

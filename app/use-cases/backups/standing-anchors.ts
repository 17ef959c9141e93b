import type { Anchor } from '#app/domain/audit-chain.ts'
import type { Manifest } from '#app/domain/backup.ts'
import { restoresIn } from '#db/audit-log.ts'
import type { Connection } from '#db/connection.ts'

/**
 * What the manifests noted of the audit log, as far as it must still be so. After a restore the log goes on from the
 * copy's end: entries that came after it, and were noted before the restore, are in the database that was put aside.
 */
export function standingAnchors(connection: Connection, manifests: readonly Manifest[]): Anchor[] {
  const restores = restoresIn(connection)
  return manifests.flatMap(({ at, audit: { newest } }) => {
    if (newest === null) return []
    const isAside = restores.some((restore) => at < restore.at && newest.id > restore.newestId)
    return isAside ? [] : [newest]
  })
}

import { importKeptDays } from '#app/domain/import-batch.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { deleteImport, staleImports, stoppedImports, updateImport } from '#db/imports.ts'
import { forgetNamed } from './name-body.ts'

/** Forgets the files that nobody went on with. Gives how many that were. What came of those that stopped stays. */
export function tidyImports(portal: Portal): number {
  const before = new Date(portal.clock().getTime() - importKeptDays * 86_400_000).toISOString()
  const stale = staleImports(portal.db, before)
  const forget = (db: Reader, importId: string) => {
    forgetNamed(portal, db, { importId, actorId: null })
    deleteImport(db, importId)
  }
  if (stale.length > 0) tx(portal.db, (db) => stale.forEach((id) => forget(db, id)))
  const stopped = stoppedImports(portal.db, before)
  const ended = {
    state: 'imported',
    file: null,
    found: null,
    updatedAt: portal.clock().toISOString(),
  } as const
  for (const id of stopped) updateImport(portal.db, id, ['import-stopped'], ended)
  return stale.length + stopped.length
}

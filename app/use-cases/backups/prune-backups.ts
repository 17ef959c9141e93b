import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupsToKeep } from '#app/domain/backup.ts'
import { manifestName, manifestsIn } from './backup-folder.ts'

/** Deletes the copies whose time is over, with what lies beside them; other files in the folder stay. Gives their names. */
export function pruneBackups(folder: string, now: Date): string[] {
  const known = manifestsIn(folder)
  const kept = backupsToKeep(
    known.map(({ at }) => at),
    now,
  )
  const over = known.filter(({ at }) => !kept.has(at)).map(({ file }) => file)
  for (const file of over) {
    for (const name of [file, file.replace(/\.db$/, '.key'), manifestName(file)]) {
      rmSync(join(folder, name), { force: true })
    }
  }
  return over
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { databaseFile } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'

/**
 * npm run backup: copies the database while the portal runs, into DATA_FOLDER/backups, then opens the copy and
 * checks it. A copy that fails its check is named and the exit code is 1.
 */
async function backUp(): Promise<void> {
  const settings = readSettings(process.env)
  const folder = join(settings.dataFolder, 'backups')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `portal-${new Date().toISOString().replace(/[:.]/g, '-')}.db`)
  const live = new Sqlite(databaseFile(settings), { fileMustExist: true })
  await live.backup(file)
  live.close()
  console.log(`Copied to ${file}`)
  check(file)
}

function check(file: string): void {
  const copy = new Sqlite(file)
  // A copy in one file, without the journal files beside it, is easier to carry.
  copy.pragma('journal_mode = DELETE')
  const verdict = copy.pragma('integrity_check', { simple: true })
  if (verdict !== 'ok') throw new Error(`The copy ${file} is damaged: ${String(verdict)}`)
  const broken = copy.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0)
    throw new Error(`In the copy ${file}, ${broken.length} rows point to others that are not there`)
  for (const table of tables(copy)) {
    const count = copy.prepare(`select count(*) from "${table}"`).pluck().get() as number
    console.log(`${String(count).padStart(9)}  ${table}`)
  }
  copy.close()
  console.log(
    'The copy is whole. To restore it: stop the portal, put it in place of portal.db, start the portal.',
  )
}

/** The portal's own tables; those behind full-text search can be rebuilt and are left out of the list. */
function tables(copy: Sqlite.Database): string[] {
  return copy
    .prepare(
      "select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all() as string[]
}

await backUp().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

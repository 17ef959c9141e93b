/**
 * npm run audit:verify: walks the audit log's whole chain, in the portal's database or in a copy of it, and compares it
 * with what was noted elsewhere: in the manifests of the backups, and in anchors given here. Only reads. Exit code 0
 * when all of it holds, 1 when not.
 */
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import Sqlite from 'better-sqlite3'
import { readAnchor, writtenAnchor, type Anchor, type ChainFault } from '#app/domain/audit-chain.ts'
import { databaseFile } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { backupFolder, manifestsIn } from '#app/use-cases/backups/backup-folder.ts'
import { standingAnchors } from '#app/use-cases/backups/standing-anchors.ts'
import { walkAuditLog } from '#db/audit-log.ts'

const usage = `Usage: npm run audit:verify [-- --file COPY] [-- --anchor ID:HASH]

--file    a copy of the database to look at, instead of the portal's own
--anchor  an entry and its hash as this command printed them before; may be given more than once`

const words: Record<ChainFault, string> = {
  changed: 'was changed, or does not follow from the one before it',
  gap: 'is not the one that has to come next: entries before it are missing',
  'cut-off': 'is the last one, but more were written: the end is missing',
  'other-anchor': 'is not what was noted elsewhere at the time: the log was written anew, or cut off',
}

const { values: options } = parseArgs({
  options: {
    file: { type: 'string' },
    anchor: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean' },
  },
})

function run(): number {
  if (options.help) {
    console.log(usage)
    return 0
  }
  const settings = readSettings(process.env)
  const file = options.file ?? databaseFile(settings)
  const folder = options.file === undefined ? backupFolder(settings) : dirname(options.file)
  const given = options.anchor.map(anchorOf)
  // A copy was made before later copies: only what was noted up to its own time can be in it.
  const own = manifestsIn(folder).find((manifest) => manifest.file === basename(file))
  const connection = new Sqlite(file, { fileMustExist: true, readonly: true })
  try {
    const manifests = manifestsIn(folder).filter(
      ({ at }) => options.file === undefined || (own !== undefined && at <= own.at),
    )
    const noted = standingAnchors(connection, manifests)
    const { entries, newest, fault } = walkAuditLog(connection, [...noted, ...given])
    console.log(`${file}\n${entries} entries, compared with ${noted.length + given.length} noted elsewhere`)
    if (newest !== null) console.log(`Newest: ${writtenAnchor(newest)}`)
    if (fault !== null) {
      console.error(`The audit log is not whole. Entry ${fault.id} ${words[fault.kind]}.`)
      return 1
    }
    console.log('The audit log is whole. Keep the newest entry and its hash somewhere else.')
    return 0
  } finally {
    connection.close()
  }
}

function anchorOf(text: string): Anchor {
  const anchor = readAnchor(text)
  if (anchor === null) throw new Error(`${text} is not an anchor, such as 120:4f0a…\n\n${usage}`)
  return anchor
}

try {
  process.exitCode = run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** npm run import -- case-studies FILE --map MAP.json …; see scripts/import/arguments.ts for what it takes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { openPortal } from '#app/open-portal.ts'
import type { Portal } from '#app/portal.ts'
import { readSettings } from '#app/settings.ts'
import { aroundOf } from '#app/use-cases/imports/around-of.ts'
import { joinLines } from '#app/use-cases/imports/join-lines.ts'
import { readImportMap, type ImportMap } from '#app/use-cases/imports/import-map.ts'
import type { ImportReport } from '#app/use-cases/imports/import-report.ts'
import { importRows } from '#app/use-cases/imports/import-rows.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { findPerson, findPersonByEmail } from '#db/people.ts'
import { readArguments, type Arguments } from './import/arguments.ts'
import { progressOn } from './import/progress.ts'
import { readRows } from './import/read-rows.ts'
import { Refusal } from '#app/use-cases/imports/refusal.ts'
import { reportFile, summaryOf } from './import/report.ts'

/** 0 when something was accepted or nothing was left to do, 1 when nothing could be read, 2 when all was rejected. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  const map = readMap(asked)
  const settings = readSettings({ LOG_LEVEL: 'silent', ...process.env })
  const portal = openPortal(settings)
  try {
    const started = performance.now()
    const report = await run(portal, asked, map)
    console.log(summaryOf(report, asked, map, (performance.now() - started) / 1000))
    if (asked.report !== null) writeFileSync(asked.report, reportFile(report))
    const { accepted, already, changed, revised, rejected } = report
    return rejected > 0 && accepted + already + changed + revised === 0 ? 2 : 0
  } finally {
    await portal.close()
  }
}

async function run(portal: Portal, asked: Arguments, map: ImportMap): Promise<ImportReport> {
  const organisation =
    asked.organisation === null ? null : findOrganisationBySlug(portal.db, asked.organisation)
  if (asked.organisation !== null && organisation === null) {
    throw new Refusal(`The portal has no organisation with the slug ${asked.organisation}.`)
  }
  const checkedBy = asked.checkedBy === null ? null : findPersonByEmail(portal.db, asked.checkedBy)
  if (asked.checkedBy !== null && checkedBy === null) {
    throw new Refusal(`Nobody has an account with the address ${asked.checkedBy}.`)
  }
  const progress = progressOn(process.stderr)
  const { rows, fractionRead } = readRows(asked.file, map)
  const report = await importRows(portal, {
    ...asked,
    map,
    rows: joinLines(rows, map, aroundOf(portal)),
    organisation,
    checkedBy: checkedBy && findPerson(portal.db, checkedBy.id),
    onProgress: (now) => progress.show(now, fractionRead()),
  })
  progress.end()
  return report
}

function readMap({ kind, map }: Arguments): ImportMap {
  let json: string
  try {
    json = readFileSync(map, 'utf8')
  } catch (error) {
    throw new Refusal(`The map ${map} cannot be read: ${(error as Error).message}`)
  }
  const read = readImportMap(kind, json)
  if (!read.ok) throw new Refusal([`The map ${map} cannot be used:`, ...read.sentences].join('\n  '))
  return read.map
}

try {
  process.exitCode = await main()
} catch (error) {
  const failure = error as Error & { code?: unknown }
  const inDatabase = String(failure.code).startsWith('SQLITE_')
  if (!(error instanceof Refusal) && !inDatabase) throw error
  console.error(
    inDatabase
      ? `The database cannot be written (${failure.message}). What was accepted before is kept: run the import again.`
      : failure.message,
  )
  process.exitCode = 1
}

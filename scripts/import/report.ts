import type { CheckId } from '#app/domain/checks/check.ts'
import type { ImportMap } from '#app/use-cases/imports/import-map.ts'
import type { ImportReport, RowReport } from '#app/use-cases/imports/import-report.ts'
import { csvOf } from '#app/web/documents/csv.ts'
import type { Arguments } from './arguments.ts'

/** Reasons shown on the screen; the report file has all rows. */
const shown = 20

/** What the import came to, for the screen. */
export function summaryOf(report: ImportReport, asked: Arguments, map: ImportMap, seconds: number): string {
  const { accepted, already, changed, revised, rejected } = report
  const lines = [
    asked.dryRun ? 'Dry run: nothing was written.' : '',
    `${accepted + already + changed + revised + rejected} rows in ${seconds.toFixed(1)} s`,
    `  ${accepted} ${asked.dryRun ? 'would be accepted' : 'accepted'} as ${asked.publish ? 'published records' : 'drafts'}`,
    `  ${already} there already`,
    changed > 0 ? `  ${changed} there already, with other words` : '',
    revised > 0
      ? `  ${revised} ${asked.dryRun ? 'would be begun' : 'begun'} as new drafts of what is published`
      : '',
    `  ${rejected} rejected`,
    ...[...reasonsOf(report, 'rejected')].map(([reason, count]) => `    ${count} × ${reason}`),
    ...[...reasonsOf(report, 'accepted')].map(([reason, count]) => `  ${count} kept as drafts: ${reason}`),
    ...firstRejected(report, asked),
    ...warned(report),
    ...missingColumns(report, map),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Every row and what became of it, as CSV. */
export function reportFile({ rows }: ImportReport): string {
  const lines = rows.map(({ line, key, result, reasons, recordId, warnings }) => [
    String(line),
    key,
    result,
    reasons.join('; '),
    recordId,
    warnings.join('; '),
  ])
  return csvOf([['line', 'key', 'result', 'reason', 'record', 'warnings'], ...lines])
}

/** What the checks make of what was accepted. Nobody is stopped by it. */
function warned({ rows }: ImportReport): string[] {
  const counts = new Map<CheckId, number>()
  for (const check of rows.flatMap(({ warnings }) => warnings))
    counts.set(check, (counts.get(check) ?? 0) + 1)
  return [...counts].map(([check, count]) => `  ${count} worth another look: ${check}`)
}

function reasonsOf({ rows }: ImportReport, of: RowReport['result']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { reasons, result } of rows) {
    if (result !== of) continue
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a).slice(0, shown))
}

function firstRejected({ rows }: ImportReport, { report }: Arguments): string[] {
  const rejected = rows.filter((row) => row.result === 'rejected')
  const more = rejected.length - shown
  return [
    ...rejected.slice(0, shown).map(said),
    more > 0
      ? `  and ${more} more${report === null ? '; --report FILE writes them all' : `, in ${report}`}`
      : '',
  ]
}

function said({ line, key, reasons }: RowReport): string {
  return `  line ${line}${key === '' ? '' : ` (${key})`}: ${reasons.join('; ')}`
}

/** A name misspelt in the map would otherwise only show as empty fields. */
function missingColumns({ columns, rows }: ImportReport, map: ImportMap): string[] {
  if (rows.length === 0) return []
  const asked = new Set<string>()
  JSON.stringify(map, (key, value: unknown) => {
    if (key === 'column' && typeof value === 'string') asked.add(value)
    return value
  })
  const missing = [...asked].filter(
    (name) => !columns.has(name) && !/^((sections|beside|each)\..*|part|number)$/.test(name),
  )
  return missing.map((name) => `  no row has the column “${name}” that the map asks for`)
}

import type { Organisation } from '#app/domain/organisation.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { knownLongForms } from '../checks/read-checks.ts'
import { ensurePortalAccount } from '../people/ensure-portal-account.ts'
import { gatherSearch } from './gather-search.ts'
import type { ImportMap } from './import-map.ts'
import { emptyReport, type ImportReport, type RowReport } from './import-report.ts'
import { importRow, type Run, type SourceRow } from './import-row.ts'
import { OrganisationNames } from './organisation-names.ts'

export interface ImportRows {
  kind: RecordKind
  map: ImportMap
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>
  /** Owns every record, whatever the map says. */
  organisation?: Organisation | null
  publish: boolean
  /** Does everything, then undoes it. */
  dryRun: boolean
  onProgress?: (report: ImportReport) => void
}

/** Rows that commit together at most; fewer when they take long, for others who want to write wait meanwhile. */
const batchSize = 500
const batchMs = 1_000

/** Thrown to undo what a dry run did. */
class Undo extends Error {}

/**
 * Imports every row that passes the portal's checks, each by itself: a bad one neither stops nor loses the others.
 * What is there already stays as it is, so that the same file may be imported again.
 */
export async function importRows(portal: Portal, input: ImportRows): Promise<ImportReport> {
  const report = emptyReport()
  const run = runOf(portal, input)
  for await (const batch of inBatches(input.rows)) {
    for (let done = 0; done < batch.length;) {
      const rows = oneTransaction(portal, run, batch.slice(done))
      for (const row of rows) report[row.result] += 1
      report.rows.push(...rows)
      done += rows.length
      input.onProgress?.(report)
    }
    for (const row of batch) {
      if ('columns' in row) for (const name of row.columns.keys()) report.columns.add(name)
    }
  }
  // A reader may come upon broken rows before the good ones ahead of them.
  report.rows.sort((a, b) => a.line - b.line)
  return report
}

function runOf(portal: Portal, { kind, map, organisation = null, publish, dryRun }: ImportRows): Run {
  return {
    mapping: {
      kind,
      map,
      organisation,
      names: new OrganisationNames(allOrganisations(portal.db)),
      around: { contact: portal.settings.contactEmail, markdown: portal.markdown },
      today: portal.clock().toISOString().slice(0, 10),
    },
    publish,
    dryRun,
    lineOfKey: new Map(),
    references: new Set(),
    longForms: knownLongForms(portal),
  }
}

/** Imports rows until a second has passed, and commits them. Gives what became of those it came to. */
function oneTransaction(portal: Portal, run: Run, rows: readonly SourceRow[]): RowReport[] {
  const done: RowReport[] = []
  const until = performance.now() + batchMs
  const gathering = gatherSearch(portal)
  try {
    tx(portal.db, (db) => {
      const batch = { db, gathering, actorId: ensurePortalAccount(portal, db) }
      for (const row of rows) {
        done.push(importRow(run, batch, row))
        if (performance.now() > until) break
      }
      gathering.tell()
      if (run.dryRun) throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return done
}

async function* inBatches(rows: ImportRows['rows']): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length === batchSize) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

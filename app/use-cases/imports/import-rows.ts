import { setImmediate } from 'node:timers/promises'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { listsOfPortal } from '../anonymity/find-in-words.ts'
import { knownLongForms } from '../checks/read-checks.ts'
import { ensurePortalAccount } from '../people/ensure-portal-account.ts'
import { aroundOf } from './around-of.ts'
import { gatherSearch } from './gather-search.ts'
import type { ImportMap } from './import-map.ts'
import { emptyReport, type ImportReport, type RowReport } from './import-report.ts'
import { importRow, type Existing, type Run, type SourceRow } from './import-row.ts'
import { OrganisationNames } from './organisation-names.ts'

export interface ImportRows {
  kind: RecordKind
  map: ImportMap
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>
  /** Owns every record, whatever the map says. */
  organisation?: Organisation | null
  publish: boolean
  /** Answers the questions about anonymity for all excerpts: an editor of the organisation that owns them. */
  checkedBy?: Person | null
  /** Does everything, then undoes it. */
  dryRun: boolean
  onProgress?: (report: ImportReport) => void
  /** In which the reasons are said. */
  language?: Language
  /** On whose account it is written; otherwise the portal's own. */
  actorId?: string
  /** What becomes of a row that the portal has already, with other words. */
  existing?: Existing
  /** Rows that commit together at most, and for how long others who want to write may wait. */
  pace?: { rows: number; milliseconds: number }
  /** The line of each key that was read before the import was interrupted. */
  linesBefore?: ReadonlyMap<string, number>
  /** Keeps what became of the rows, in the transaction they are written in; also of a dry run's. */
  keep?(db: Reader, rows: readonly RowReport[]): void
}

const ownPace = { rows: 500, milliseconds: 1_000 }

/** Thrown to undo what a dry run did. */
class Undo extends Error {}

/**
 * Imports every row that passes the portal's checks, each by itself: a bad one neither stops nor loses the others.
 * What is there already stays as it is, so that the same file may be imported again.
 */
export async function importRows(portal: Portal, input: ImportRows): Promise<ImportReport> {
  const report = emptyReport()
  const run = runOf(portal, input)
  for await (const batch of inBatches(input.rows, (input.pace ?? ownPace).rows)) {
    for (let done = 0; done < batch.length;) {
      const rows = oneTransaction(portal, run, batch.slice(done), input)
      for (const row of rows) report[row.result] += 1
      report.rows.push(...rows)
      done += rows.length
      input.onProgress?.(report)
      // Where pages are served as well, it is their turn now.
      await setImmediate()
    }
    for (const row of batch) {
      if ('columns' in row) for (const name of row.columns.keys()) report.columns.add(name)
    }
  }
  // A reader may come upon broken rows before the good ones ahead of them.
  report.rows.sort((a, b) => a.line - b.line)
  return report
}

function runOf(portal: Portal, input: ImportRows): Run {
  const { kind, map, organisation = null, publish, checkedBy = null, dryRun } = input
  return {
    mapping: {
      kind,
      map,
      organisation,
      names: new OrganisationNames(allOrganisations(portal.db)),
      around: aroundOf(portal),
      today: portal.clock().toISOString().slice(0, 10),
    },
    publish,
    checkedBy,
    dryRun,
    language: input.language ?? 'en',
    existing: input.existing ?? 'leave',
    lineOfKey: new Map(input.linesBefore),
    references: new Set(),
    longForms: knownLongForms(portal),
  }
}

/** Imports rows until their time is over, and commits them. Gives what became of those it came to. */
function oneTransaction(
  portal: Portal,
  run: Run,
  rows: readonly SourceRow[],
  { actorId, keep, pace = ownPace }: ImportRows,
): RowReport[] {
  const done: RowReport[] = []
  const until = performance.now() + pace.milliseconds
  const gathering = gatherSearch(portal)
  try {
    tx(portal.db, (db) => {
      const lists = listsOfPortal(portal.vault, db)
      const batch = { db, gathering, actorId: actorId ?? ensurePortalAccount(portal, db), lists }
      for (const row of rows) {
        done.push(importRow(run, batch, row))
        if (performance.now() > until) break
      }
      if (run.dryRun) throw new Undo()
      gathering.tell()
      keep?.(db, done)
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
    if (keep) tx(portal.db, (db) => keep(db, done))
  }
  return done
}

async function* inBatches(rows: ImportRows['rows'], size: number): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

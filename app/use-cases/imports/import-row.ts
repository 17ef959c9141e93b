import { warningsOfWords } from '#app/domain/checks/all.ts'
import { mayAnswerForImports } from '#app/domain/anonymity-deeds.ts'
import type { Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { Person } from '#app/domain/person.ts'
import type { Content } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { isOfDatabase, savepoint, type Reader } from '#db/connection.ts'
import { recordIdFrom } from '#db/records.ts'
import type { Gathering } from './gather-search.ts'
import type { RowReport } from './import-report.ts'
import { importRecord, type Import } from './import-record.ts'
import { keyOf, mapRow, type Mapped, type Mapping } from './map-row.ts'
import { sayIssue } from './say-issue.ts'
import { holderOf, revise } from './revise-record.ts'
import { sayFault, type RowFault } from './say-fault.ts'
import { Unmappable, type Columns } from './value.ts'

/** A row of the source file, or why it could not be read as one. */
export type SourceRow = { line: number; columns: Columns } | { line: number; unreadable: string }

/** What becomes of a row that the portal has already, with other words: left alone, said, or a new draft of it. */
export const existings = ['leave', 'say', 'revise'] as const
export type Existing = (typeof existings)[number]

/** What all rows of an import share, and what they must remember of each other. */
export interface Run {
  mapping: Mapping
  publish: boolean
  checkedBy: Person | null
  dryRun: boolean
  /** In which the reasons are said. */
  language: Language
  existing: Existing
  lineOfKey: Map<string, number>
  /** Case references accepted so far: a dry run has nothing in the database to compare with. */
  references: Set<string>
  /** What abbreviations are known to stand for. */
  longForms: ReadonlyMap<string, string>
}

/** What becomes of a row that could be read. */
export type Outcome = Omit<RowReport, 'line' | 'key'>

/** The open transaction, what search will be told at its end, on whose account is written, and what the detector is told. */
export interface Batch {
  db: Reader
  gathering: Gathering
  actorId: string
  lists: Lists
}

/** Imports one row, or says why not. Whatever is wrong with it is undone and stays with it. */
export function importRow(run: Run, batch: Batch, row: SourceRow): RowReport {
  const report: RowReport = {
    line: row.line,
    key: '',
    result: 'rejected',
    reasons: [],
    warnings: [],
    recordId: '',
  }
  if ('unreadable' in row) return { ...report, reasons: [row.unreadable] }
  const { portal, mark, forgetAfter } = batch.gathering
  const say = (fault: RowFault) => sayFault(fault, run.language)
  const marked = mark()
  try {
    report.key = freshKey(run, row)
    const source = `${run.mapping.map.source}:${report.key}`
    const known = recordIdFrom(batch.db, source)
    if (known !== null && run.existing === 'leave') return { ...report, result: 'already', recordId: known }
    const mapped = mapRow(run.mapping, row.columns)
    const before = run.existing === 'leave' ? null : (known ?? holderOf(batch.db, mapped.content))
    const write = () =>
      before === null ? store(run, batch, source, mapped) : revise(run, batch, before, mapped)
    return { ...report, ...savepoint(batch.db, write) }
  } catch (error) {
    // A full disk is no fault of the row: it ends the import, with what was committed before.
    if (isOfDatabase(error) || !portal.db.$client.inTransaction) throw error
    forgetAfter(marked)
    if (error instanceof Unmappable) {
      return { ...report, reasons: [error.fault === null ? error.message : say(error.fault)] }
    }
    portal.log.warn({ err: error, line: row.line }, 'a row could not be imported')
    return { ...report, reasons: [say({ fault: 'not-stored', value: (error as Error).message })] }
  }
}

function freshKey(
  { mapping, lineOfKey }: Run,
  { line, columns }: { line: number; columns: Columns },
): string {
  const key = keyOf(mapping, columns)
  if (key === '') throw new Unmappable({ fault: 'no-key' })
  const earlier = lineOfKey.get(key)
  if (earlier !== undefined) throw new Unmappable({ fault: 'key-twice', value: key, line: earlier })
  lineOfKey.set(key, line)
  return key
}

function store(
  run: Run,
  { db, gathering, actorId, lists }: Batch,
  source: string,
  { organisationId, content, attribution, published }: Mapped,
): Outcome {
  const { kind, map } = run.mapping
  const references = referencesIn(content)
  const taken = references.find((reference) => run.references.has(reference))
  if (taken !== undefined) throw new Unmappable({ fault: 'reference-twice', value: taken })
  const input: Import = {
    kind,
    organisationId,
    original: map.original,
    content,
    source,
    attribution,
    publishAt: run.publish ? publicationTime(gathering.portal, published) : null,
    demonstration: false,
    actorId,
    checkedBy: mayAnswerForImports(run.checkedBy, organisationId) ? run.checkedBy?.id : null,
    lists,
  }
  const result = importRecord(gathering.portal, db, input)
  if (!result.ok) {
    const reasons = result.issues.map((issue) => sayIssue(kind, issue, run.language))
    return { result: 'rejected', reasons, warnings: [], recordId: '' }
  }
  for (const reference of references) run.references.add(reference)
  const found = warningsOfWords(input, run)
  const warnings = [...new Set(found.map(({ check }) => check))]
  const reasons = result.value.held.map((issue) => sayIssue(kind, issue, run.language))
  return { result: 'accepted', reasons, warnings, recordId: run.dryRun ? '' : result.value.id }
}

function referencesIn(content: Content): string[] {
  return 'references' in content ? content.references.map((one) => `${content.scheme} ${one.reference}`) : []
}

/** The day the source published it, at noon, so that no time zone moves the day; otherwise now. */
function publicationTime(portal: Portal, published: string): string {
  const now = portal.clock().toISOString()
  const noon = `${published}T12:00:00.000Z`
  return published !== '' && noon < now ? noon : now
}

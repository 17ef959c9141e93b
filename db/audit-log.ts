import { createHash } from 'node:crypto'
import { and, count, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Anchor, ChainFault, ChainReport } from '#app/domain/audit-chain.ts'
import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { Connection, Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { auditChecks, auditLog } from './schema/schema.ts'

/** One line of the audit log: ids only, never secrets or anybody's words. */
export interface Deed {
  at: string
  actorId: string | null
  deed: AuditedDeed
  subject: string
  requestId: string
}

/** What is chained of an entry as it stands; an older or newer portal may have named deeds unknown to this one. */
type Link = Omit<Deed, 'deed'> & { deed: string }

/** Appends to the audit log, chained to the entry before it. Call inside the transaction of the deed itself. */
export function audit(db: Reader, entry: Deed): void {
  const previousHash = newest(db).get()?.hash ?? ''
  append(db).run({ ...entry, previousHash, hash: hashOf(previousHash, entry) })
}

const newest = prepared((db) =>
  db.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1).prepare(),
)

const append = prepared((db) =>
  db
    .insert(auditLog)
    .values({
      at: sql.placeholder('at'),
      actorId: sql.placeholder('actorId'),
      deed: sql.placeholder('deed'),
      subject: sql.placeholder('subject'),
      requestId: sql.placeholder('requestId'),
      previousHash: sql.placeholder('previousHash'),
      hash: sql.placeholder('hash'),
    })
    .prepare(),
)

interface Row extends Link {
  id: number
  previousHash: string
  hash: string
}

/**
 * Walks the whole chain, one row in memory at a time, and compares it with what was noted elsewhere. Takes SQLite's own
 * connection, so that a copy can be walked without opening it as a portal's database.
 */
export function walkAuditLog(connection: Connection, anchors: readonly Anchor[] = []): ChainReport {
  const expected = new Map(anchors.map(({ id, hash }) => [id, hash]))
  const report: ChainReport = { entries: 0, newest: null, fault: null }
  const find = (kind: ChainFault, id: number) => (report.fault ??= { kind, id })
  const rows = connection.prepare<[], Row>(
    `SELECT id, at, actor_id AS actorId, deed, subject, request_id AS requestId,
      previous_hash AS previousHash, hash FROM audit_log ORDER BY id`,
  )
  for (const row of rows.iterate()) {
    if (row.id !== (report.newest?.id ?? 0) + 1) find('gap', row.id)
    else if (row.previousHash !== (report.newest?.hash ?? '')) find('changed', row.id)
    if (row.hash !== hashOf(row.previousHash, row)) find('changed', row.id)
    if ((expected.get(row.id) ?? row.hash) !== row.hash) find('other-anchor', row.id)
    expected.delete(row.id)
    report.entries += 1
    report.newest = { id: row.id, hash: row.hash }
  }
  const end = report.newest?.id ?? 0
  if (everWritten(connection) > end) find('cut-off', end)
  for (const id of expected.keys()) find('other-anchor', id)
  return report
}

/** The id of the first audit entry at which the chain does not hold, or null when it is whole. */
export function firstBrokenAuditEntry({ $client }: { $client: Connection }): number | null {
  return walkAuditLog($client).fault?.id ?? null
}

/** The highest id that SQLite ever gave to an entry; it remembers that apart from the rows. */
function everWritten(connection: Connection): number {
  const known = connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'").pluck().get()
  return Number(known ?? 0)
}

function hashOf(previousHash: string, { at, actorId, deed, subject, requestId }: Link): string {
  const line = JSON.stringify([previousHash, at, actorId, deed, subject, requestId])
  return createHash('sha256').update(line).digest('hex')
}

/** Notes what a walk of the chain found. */
export function noteAuditCheck(db: Reader, at: string, { entries, newest, fault }: ChainReport): void {
  db.insert(auditChecks)
    .values({
      at,
      entries,
      newestId: newest?.id ?? null,
      newestHash: newest?.hash ?? '',
      brokenAt: fault?.id ?? null,
      fault: fault?.kind ?? null,
    })
    .run()
}

export interface AuditCheck extends ChainReport {
  at: string
}

/** What the last walk found; null when there was none yet. */
export function lastAuditCheck(db: Reader): AuditCheck | null {
  const row = db.select().from(auditChecks).orderBy(desc(auditChecks.id)).limit(1).get()
  if (row === undefined) return null
  const { at, entries, newestId, newestHash, brokenAt, fault } = row
  return {
    at,
    entries,
    newest: newestId === null ? null : { id: newestId, hash: newestHash },
    fault: brokenAt === null || fault === null ? null : { id: brokenAt, kind: fault },
  }
}

/** Where the chain stands now; null while the log is empty. */
export function newestAnchor(db: Reader): Anchor | null {
  const { id, hash } = auditLog
  return db.select({ id, hash }).from(auditLog).orderBy(desc(id)).limit(1).get() ?? null
}

/** When backups were restored, and which entry was the newest in each of them. */
export function restoresIn(connection: Connection): { at: string; newestId: number }[] {
  return connection
    .prepare<[], { at: string; newestId: number }>(
      "SELECT at, CAST(subject AS INTEGER) AS newestId FROM audit_log WHERE deed = 'backup.restore' ORDER BY id",
    )
    .all()
}

/** How often somebody did one of these since a time. */
export function deedsSince(
  db: Reader,
  actorId: string,
  deeds: readonly AuditedDeed[],
  since: string,
): number {
  const mine = and(eq(auditLog.actorId, actorId), inArray(auditLog.deed, [...deeds]), gte(auditLog.at, since))
  return db.select({ n: count() }).from(auditLog).where(mine).get()?.n ?? 0
}

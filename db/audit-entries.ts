import { and, count, desc, eq, gte, like, lt, or, type SQL } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { auditLog } from './schema/schema.ts'

export interface AuditEntry {
  id: number
  /** UTC, ISO. */
  at: string
  /** Null when nobody was signed in, or the portal did it by itself. */
  actorId: string | null
  /** One of the deeds in app/domain/audited-deed.ts, or one that another release knew. */
  deed: string
  subject: string
  requestId: string
  hash: string
}

/** What to look for; '' for anything. */
export interface AuditQuestion {
  who: string
  deed: string
  subject: string
  /** Instants (UTC, ISO): from the first on, and before the second. */
  from: string
  before: string
}

/** Entries that answer the question, newest first. */
export function auditEntries(
  db: Reader,
  question: AuditQuestion,
  { first, atMost }: { first: number; atMost: number },
): AuditEntry[] {
  const { id, at, actorId, deed, subject, requestId, hash } = auditLog
  return db
    .select({ id, at, actorId, deed, subject, requestId, hash })
    .from(auditLog)
    .where(answers(question))
    .orderBy(desc(id))
    .limit(atMost)
    .offset(first)
    .all()
}

export function countAuditEntries(db: Reader, question: AuditQuestion): number {
  return db.select({ n: count() }).from(auditLog).where(answers(question)).get()?.n ?? 0
}

function answers({ who, deed, subject, from, before }: AuditQuestion): SQL | undefined {
  return and(
    who === '' ? undefined : eq(auditLog.actorId, who),
    deed === '' ? undefined : eq(auditLog.deed, deed),
    // A membership is written `organisation/person`, and is found by either.
    subject === ''
      ? undefined
      : or(
          eq(auditLog.subject, subject),
          like(auditLog.subject, `${subject}/%`),
          like(auditLog.subject, `%/${subject}`),
        ),
    from === '' ? undefined : gte(auditLog.at, from),
    before === '' ? undefined : lt(auditLog.at, before),
  )
}

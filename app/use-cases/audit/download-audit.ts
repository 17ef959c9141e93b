import type { AuditFilters } from '#app/domain/audit-filters.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { auditEntries, countAuditEntries, type AuditEntry } from '#db/audit-entries.ts'
import { tx } from '#db/connection.ts'
import { personNames } from '#db/people.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { auditQuestion } from './audit-question.ts'

/** Spreadsheets show about a million rows; this many are also written quickly enough to wait for. */
export const mostRows = 50_000

export interface AuditDownload {
  entries: AuditEntry[]
  /** How many there are: more than `entries` where those are cut off at the oldest end. */
  total: number
  names: Map<string, string>
}

/** The entries that the filters leave, newest first, with the names of who did it. Itself a deed in the log. */
export function downloadAudit(
  portal: Portal,
  visitor: Person,
  { filters }: { filters: AuditFilters },
): AuditDownload {
  insist(visitor, { do: 'see-audit-log' })
  const question = auditQuestion(filters)
  return tx(portal.db, (db) => {
    const entries = auditEntries(db, question, { first: 0, atMost: mostRows })
    const total = countAuditEntries(db, question)
    const names = personNames(db, [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))])
    keepAccount(portal, db, { actorId: visitor.id, deed: 'audit-log.download', subject: '' })
    return { entries, total, names }
  })
}

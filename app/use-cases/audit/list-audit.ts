import type { AuditFilters } from '#app/domain/audit-filters.ts'
import type { Anchor } from '#app/domain/audit-chain.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { auditEntries, countAuditEntries } from '#db/audit-entries.ts'
import { lastAuditCheck, newestAnchor, type AuditCheck } from '#db/audit-log.ts'
import { insist } from '../insist.ts'
import { auditQuestion } from './audit-question.ts'
import { nameEntries, type NamedEntry } from './name-entries.ts'

const pageLength = 50

export interface AuditPage {
  entries: NamedEntry[]
  total: number
  page: number
  pages: number
  /** Where the log stands now, to be kept elsewhere. */
  newest: Anchor | null
  lastCheck: AuditCheck | null
}

/** The audit log, newest first, a page at a time. */
export function listAudit(
  portal: Portal,
  visitor: Person,
  asked: { filters: AuditFilters; page: number; language: Language },
): AuditPage {
  insist(visitor, { do: 'see-audit-log' })
  const question = auditQuestion(asked.filters)
  const total = countAuditEntries(portal.db, question)
  const pages = Math.max(1, Math.ceil(total / pageLength))
  const page = Math.min(Math.max(1, asked.page), pages)
  const found = auditEntries(portal.db, question, { first: (page - 1) * pageLength, atMost: pageLength })
  return {
    entries: nameEntries(portal.db, visitor, asked.language, found),
    ...{ total, page, pages },
    newest: newestAnchor(portal.db),
    lastCheck: lastAuditCheck(portal.db),
  }
}

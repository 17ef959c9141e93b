import { knownDeed, type AuditedDeed } from './audited-deed.ts'
import { isDate } from './checks.ts'

/** What the audit log is narrowed to; '' for not at all. Ids and days only: addresses of pages are kept in logs. */
export interface AuditFilters {
  /** A person's id. */
  who: string
  deed: AuditedDeed | ''
  /** The id of what it was done to. */
  subject: string
  /** `YYYY-MM-DD` in London; both days belong to it. */
  from: string
  to: string
}

const anyId = /^[\w/-]{1,100}$/

/** The filters that an address asks for; what is no filter counts as none. */
export function readAuditFilters(asked: URLSearchParams): AuditFilters {
  const one = (name: string, isRight: (value: string) => boolean) => {
    const value = asked.get(name) ?? ''
    return isRight(value) ? value : ''
  }
  return {
    who: one('who', (value) => anyId.test(value)),
    deed: knownDeed(asked.get('deed') ?? '') ?? '',
    subject: one('subject', (value) => anyId.test(value)),
    from: one('from', isDate),
    to: one('to', isDate),
  }
}

/** The query of an address that asks for these, in an order that never changes. */
export function auditQuery(filters: Partial<AuditFilters>, page = 1): URLSearchParams {
  const asked = new URLSearchParams()
  for (const name of ['who', 'deed', 'subject', 'from', 'to'] as const) {
    if (filters[name]) asked.set(name, filters[name])
  }
  if (page > 1) asked.set('page', String(page))
  return asked
}

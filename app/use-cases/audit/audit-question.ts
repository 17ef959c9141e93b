import type { AuditFilters } from '#app/domain/audit-filters.ts'
import { londonInstants } from '#app/domain/london-time.ts'
import type { AuditQuestion } from '#db/audit-entries.ts'

/** The filters as instants: a day begins and ends at London's midnight. */
export function auditQuestion({ from, to, ...filters }: AuditFilters): AuditQuestion {
  return {
    ...filters,
    from: from === '' ? '' : midnight(from),
    before: to === '' ? '' : midnight(dayAfter(to)),
  }
}

function midnight(day: string): string {
  return londonInstants(day, '00:00')[0] ?? `${day}T00:00:00.000Z`
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

import { readAuditFilters } from '#app/domain/audit-filters.ts'
import { downloadAudit } from '#app/use-cases/audit/download-audit.ts'
import { forSignedIn } from '#app/web/access.ts'
import { auditAsCsv } from '#app/web/audit-as-csv.ts'

/** The entries of the audit log that the page's filters leave, for a spreadsheet. */
export const loader = forSignedIn(({ portal, visitor, url, language }) =>
  auditAsCsv(downloadAudit(portal, visitor, { filters: readAuditFilters(url.searchParams) }), language),
)

import { auditedDeeds, knownDeed } from '#app/domain/audited-deed.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'
import type { AuditDownload } from '#app/use-cases/audit/download-audit.ts'
import { attached } from './attachment.ts'
import { csvOf } from './documents/csv.ts'

/**
 * Entries as a spreadsheet, in the page's language, but with the deeds' own names too: those do not change. Times are in
 * UTC, as they are chained.
 */
export function auditAsCsv({ entries, total, names }: AuditDownload, language: Language): Response {
  const { audit } = messagesIn(language)
  const { columns } = audit.file
  const header = [
    columns.id,
    columns.at,
    columns.who,
    columns.actorId,
    columns.did,
    columns.deed,
    columns.subjectKind,
    columns.subject,
    columns.requestId,
    columns.hash,
  ]
  const rows = entries.map(({ id, at, actorId, deed, subject, requestId, hash }) => {
    const known = knownDeed(deed)
    return [
      String(id),
      at,
      actorId === null ? '' : (names.get(actorId) ?? ''),
      actorId ?? '',
      known === null ? '' : audit.deed[known],
      deed,
      known === null ? '' : auditedDeeds[known],
      subject,
      requestId,
      hash,
    ]
  })
  const { name, cut } = audit.file
  const file = entries.length < total ? `${name} (${cut(entries.length, total)})` : name
  return attached(csvOf([header, ...rows]), `${file}.csv`, 'text/csv; charset=utf-8; header=present')
}

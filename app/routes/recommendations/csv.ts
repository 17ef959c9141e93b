import { readTrackingFilters } from '#app/domain/tracking.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { listRecommendations } from '#app/use-cases/tracking/list-recommendations.ts'
import { forAnyone } from '#app/web/access.ts'
import { attached } from '#app/web/attachment.ts'
import { csvOf } from '#app/web/documents/csv.ts'
import { wordsFor } from '#app/web/words.ts'

/** The list of recommendations as a spreadsheet, as it was narrowed. The order of columns is a promise: add at the end. */
export const loader = forAnyone((call) => {
  const { portal, url, language } = call
  const { tracking, vocabulary } = wordsFor(call)
  const { columns } = tracking
  const listed = listRecommendations(portal, readTrackingFilters(url.searchParams), language)
  const ids = new Set(listed.map(({ recordId }) => recordId))
  countServed(portal, 'export', [...ids])
  const kinds: Record<string, string> = vocabulary.recommendationKind
  const header = [columns.id, columns.text, columns.kind, columns.due, columns.state, columns.body]
  const rows = listed.map((one) => [
    one.id,
    one.text.text,
    kinds[one.kind] ?? '',
    one.due,
    vocabulary.recommendationStatus[one.state],
    one.bodyName.text,
    one.caseTitle.text,
    portal.settings.publicOrigin + inLanguage(paths.recommendation(one.id), language),
  ])
  const table = csvOf([[...header, columns.case, columns.address], ...rows])
  return attached(table, `${tracking.title}.csv`, 'text/csv; charset=utf-8; header=present')
})

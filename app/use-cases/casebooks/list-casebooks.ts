import type { RecordCard } from '#app/domain/card.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { everything } from '#search/query.ts'
import { searchRecords } from '../search/search-records.ts'

/** The published casebooks, newest first, a page at a time. */
export async function listCasebooks(
  portal: Portal,
  language: Language,
  page: number,
): Promise<{ total: number; cards: RecordCard[] }> {
  const query = { ...everything, filters: { kind: ['casebook'] }, language, page }
  const { total, cards } = await searchRecords(portal, query)
  return { total, cards }
}

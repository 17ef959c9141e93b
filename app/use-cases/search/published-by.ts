import type { RecordCard } from '#app/domain/card.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { everything } from '#search/query.ts'
import { searchRecords } from './search-records.ts'

/** What is published by or about an organisation, newest first, a page at a time. */
export async function publishedBy(
  portal: Portal,
  organisationId: string,
  language: Language,
  page: number,
): Promise<{ total: number; cards: RecordCard[] }> {
  const filters = { organisation: [organisationId] }
  const { total, cards } = await searchRecords(portal, { ...everything, filters, language, page })
  return { total, cards }
}

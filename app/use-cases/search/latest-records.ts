import type { RecordCard } from '#app/domain/card.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { everything } from '#search/query.ts'
import { searchRecords } from './search-records.ts'

/** What was published last, newest first; of one kind when given. */
export async function latestRecords(
  portal: Portal,
  language: Language,
  atMost: number,
  kind?: RecordKind,
): Promise<RecordCard[]> {
  const filters = kind ? { kind: [kind] } : {}
  const { cards } = await searchRecords(portal, { ...everything, filters, language })
  return cards.slice(0, atMost)
}

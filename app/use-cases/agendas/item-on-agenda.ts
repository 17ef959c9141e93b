import type { AddedItem } from '#app/domain/read-agenda.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import type { Gatherer } from './holder.ts'
import { recordsOnAgenda } from './read-agenda.ts'

/** How a record on the gatherer's current agenda is called; null when it is not on it, or cannot be read any more. */
export function itemOnAgenda(
  portal: Portal,
  gatherer: Gatherer,
  recordId: string,
  language: Language,
): AddedItem | null {
  if (!recordsOnAgenda(portal, gatherer).includes(recordId)) return null
  const record = findRecord(portal.db, recordId)
  if (record === null || !isPublished(record)) return null
  const title = readIn(record.live?.content.title ?? noText, language)
  return { title: title.text, language: title.language }
}

import type { AddedItem } from '#app/domain/read-agenda.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { findUsableAgenda, type Gatherer } from './holder.ts'

/**
 * How a record on an agenda of the gatherer's is called: on the one named, or (null) the current one. Null when it is not on it,
 * or cannot be read any more.
 */
export function itemOnAgenda(
  portal: Portal,
  gatherer: Gatherer,
  recordId: string,
  language: Language,
  agendaId: string | null = null,
): AddedItem | null {
  const agenda = findUsableAgenda(portal.db, gatherer, agendaId)
  if (agenda === null || !agenda.items.some(({ pinned }) => pinned?.recordId === recordId)) return null
  const record = findRecord(portal.db, recordId)
  if (record === null || !isPublished(record)) return null
  const title = readIn(record.live?.content.title ?? noText, language)
  const { id, title: name, meetingDate } = agenda
  const named = agendaId === null ? null : { id, title: name, meetingDate }
  return { title: title.text, language: title.language, agenda: named }
}

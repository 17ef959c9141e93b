import { Fault } from '#app/domain/fault.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'

/** The title of a record that can be put on an agenda: one that is published. */
export function addableRecord(
  portal: Portal,
  recordId: string,
  language: Language,
): Pick<ShownText, 'text' | 'language'> {
  const record = findRecord(portal.db, recordId)
  if (record?.live == null || !isPublished(record)) throw new Fault('not-found')
  const { text, language: written } = readIn(record.live.content.title ?? noText, language)
  return { text, language: written }
}

import type { TextBlock } from '#app/domain/blocks.ts'
import { fieldsOf, valueOf, type PortalRecord } from '#app/domain/record.ts'
import { noText, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'

/** A text of a published record in both languages, as somebody wrote it. */
export function writtenIn({ live }: PortalRecord, field: string): Bilingual {
  return live === null ? noText : (valueOf(live.content, field) as Bilingual)
}

/** The same in one language, as plain words in their shape; nothing where nothing is written. */
export function blocksOf(
  portal: Portal,
  record: PortalRecord,
  field: string,
  language: Language,
): TextBlock[] {
  const text = writtenIn(record, field)[language]
  if (text.trim() === '') return []
  const { kind } = fieldsOf(record.kind).find(({ key }) => key === field) ?? { kind: 'plain' }
  return kind === 'markdown'
    ? portal.markdown.blocks(text)
    : [{ is: 'paragraph', text: text.replace(/\s+/g, ' ').trim() }]
}

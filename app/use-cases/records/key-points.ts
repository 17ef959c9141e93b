import type { TextBlock } from '#app/domain/blocks.ts'
import { fieldsOf, valueOf, type PortalRecord } from '#app/domain/record.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { Portal } from '#app/portal.ts'

/** A main part of a record, in the language it is written in. */
export interface KeyPoint {
  field: string
  heading: string
  language: Language
  blocks: TextBlock[]
}

/** Those of a published record's long texts that are asked for and hold something, in the record's own order. */
export function keyPointsOf(
  portal: Portal,
  { kind, live }: PortalRecord,
  keys: readonly string[],
  language: Language,
): KeyPoint[] {
  if (live === null) return []
  const words = readerWordsOf(bothLanguages[language], kind)
  return fieldsOf(kind)
    .filter((field) => keys.includes(field.key))
    .flatMap((field) => {
      const read = readIn(valueOf(live.content, field.key) as Bilingual, language)
      const blocks = portal.markdown.blocks(read.text)
      const point = { field: field.key, heading: words.field(field.key), language: read.language, blocks }
      return blocks.length === 0 ? [] : [point]
    })
}

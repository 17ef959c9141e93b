import type { TextBlock } from '#app/domain/blocks.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'

/** Markdown somebody wrote, as plain words and in its shape. */
export interface WrittenText {
  language: Language
  plain: string
  blocks: TextBlock[]
}

/** The Markdown in the reader's language where it is written in it; null when there is none. */
export function writtenIn(
  { markdown }: Portal,
  text: Bilingual | undefined,
  language: Language,
): WrittenText | null {
  if (text === undefined) return null
  const read = readIn(text, language)
  if (read.text === '') return null
  return { language: read.language, plain: markdown.plain(read.text), blocks: markdown.blocks(read.text) }
}

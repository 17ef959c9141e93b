import type { Block } from '#app/domain/blocks.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { WrittenText } from './written-text.ts'

/** A heading of a document without a number of its own. */
export function heading(level: 1 | 2 | 3, text: ShownText): Block {
  return { is: 'heading', level, text, number: null, href: null }
}

/** What somebody wrote; nothing when they wrote nothing. */
export function written(text: WrittenText | null): Block[] {
  return text === null ? [] : [{ is: 'text', language: text.language, blocks: text.blocks }]
}

import type { Language } from '#app/domain/vocabulary.ts'
import { readIn } from '#app/domain/text.ts'
import type { SearchHit } from '../../engine.ts'
import { highlight, snippetOf } from '../../highlight.ts'
import type { Memory } from './memory.ts'
import type { Need } from '../../needs.ts'

/** The rows of one page as readers see them, in their language where the text exists in it. */
export function present(
  numbers: readonly number[],
  needs: readonly Need[],
  language: Language,
  memory: Memory,
): SearchHit[] {
  const phrases = needs.flatMap((need) => need.phrases)
  return numbers.flatMap((number) => {
    const row = memory.tables.document.get(number)
    const text = memory.tables.text.get(number)
    if (!row || !text) return []
    const title = readIn({ en: row.title_en, cy: row.title_cy }, language).text
    const summary = readIn({ en: text.summary_en, cy: text.summary_cy }, language).text
    const body = readIn({ en: text.body_en, cy: text.body_cy }, language).text
    return [{ id: row.id, title: highlight(title, phrases), snippet: snippetOf(summary, body, phrases) }]
  })
}

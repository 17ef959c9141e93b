import type { Found } from '../../present.ts'
import type { Memory } from './memory.ts'

/** The texts of these rows, for showing them. */
export function textsOf(numbers: readonly number[], memory: Memory): Found[] {
  return numbers.flatMap((number) => {
    const row = memory.tables.document.get(number)
    const text = memory.tables.text.get(number)
    if (!row || !text) return []
    return [
      {
        id: row.id,
        title: { en: row.title_en, cy: row.title_cy },
        summary: { en: text.summary_en, cy: text.summary_cy },
        body: { en: text.body_en, cy: text.body_cy },
      },
    ]
  })
}

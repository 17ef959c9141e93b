import type { Need, Phrase } from '../../needs.ts'

/** The FTS5 query for documents that answer all (or any) of the needs and hold none of the unwanted phrases. */
export function expressionOf(
  needs: readonly Need[],
  unwanted: readonly Phrase[],
  join: 'AND' | 'OR',
): string {
  const wanted = needs.map((need) => anyOf(need.phrases)).join(` ${join} `)
  return unwanted.length > 0 ? `(${wanted}) NOT ${anyOf(unwanted)}` : wanted
}

/**
 * What scores the matches of these needs: each of them, and neighbours found side by side as in the query once
 * more. It may match other documents too, whose scores nobody reads.
 */
export function rankingOf(needs: readonly Need[]): string {
  const pairs = needs.slice(1).map((need, index) => sideBySide(needs[index]?.phrases[0], need.phrases[0]))
  return [...needs.map((need) => anyOf(need.phrases)), ...pairs].join(' OR ')
}

function sideBySide(first: Phrase | undefined, second: Phrase | undefined): string {
  return written({ stems: [...(first?.stems ?? []), ...(second?.stems ?? [])], prefix: false })
}

export function anyOf(phrases: readonly Phrase[]): string {
  return `(${[...new Set(phrases.map(written))].join(' OR ')})`
}

/** Words hold only letters and digits (words.ts), so a quoted word cannot end its quotation. */
function written({ stems, prefix }: Phrase): string {
  return `"${stems.join(' ')}"${prefix ? ' *' : ''}`
}

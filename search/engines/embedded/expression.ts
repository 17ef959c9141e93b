import { eachOf, type Need, type Phrase } from '../../needs.ts'

/** The FTS5 query for documents that answer all of the needs, as far as stems can tell. */
export function expressionOf(needs: readonly Need[]): string {
  return needs.map(oneOf).join(' AND ')
}

/**
 * What scores the matches of these needs: each of them, and neighbours found side by side as in the query once
 * more. It may match other documents too, whose scores nobody reads.
 */
export function rankingOf(needs: readonly Need[]): string {
  const pairs = needs.slice(1).map((need, index) => sideBySide(needs[index]?.phrases[0], need.phrases[0]))
  return [...needs.map((need) => anyOf(eachOf([need]).flatMap(({ phrases }) => phrases))), ...pairs].join(
    ' OR ',
  )
}

function sideBySide(first: Phrase | undefined, second: Phrase | undefined): string {
  return written({ stems: [...(first?.stems ?? []), ...(second?.stems ?? [])], prefix: false })
}

function oneOf({ phrases, apart }: Need): string {
  return apart.length === 0 ? anyOf(phrases) : `(${anyOf(phrases)} OR (${expressionOf(apart)}))`
}

export function anyOf(phrases: readonly Phrase[]): string {
  return `(${[...new Set(phrases.map(written))].join(' OR ')})`
}

/** Words hold only letters and digits (words.ts), so a quoted word cannot end its quotation. */
export function written({ stems, prefix }: Phrase): string {
  return `"${stems.join(' ')}"${prefix ? ' *' : ''}`
}

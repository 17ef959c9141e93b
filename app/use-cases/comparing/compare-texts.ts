import { diffWordsWithSpace } from 'diff'
import { readableParts, type WordPart } from '#app/domain/word-changes.ts'

/**
 * What became of the words of a text, in the order they are read. Two texts with next to nothing in common can take
 * minutes to align, while nobody else is served: after `milliseconds` the whole text counts as rewritten.
 */
export function compareTexts(before: string, after: string, milliseconds = 200): WordPart[] {
  const one = withPlainLines(before)
  const other = withPlainLines(after)
  if (one === other) return whole(other, 'same')
  const changes = diffWordsWithSpace(one, other, { timeout: milliseconds })
  if (changes === undefined) return [...whole(one, 'removed'), ...whole(other, 'added')]
  return readableParts(
    changes.map(({ value, added, removed }) => ({
      text: value,
      change: added ? 'added' : removed ? 'removed' : 'same',
    })),
  )
}

/** Compares many texts in half a second together: nobody else is served meanwhile. What is left then counts as rewritten. */
export function compareManyTexts(): (before: string, after: string) => WordPart[] {
  const deadline = performance.now() + 500
  return (before, after) => compareTexts(before, after, Math.max(1, deadline - performance.now()))
}

function whole(text: string, change: WordPart['change']): WordPart[] {
  return text === '' ? [] : [{ text, change }]
}

/** Browsers send lines that end in CR LF; an import may not have. That is no change anybody made. */
function withPlainLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

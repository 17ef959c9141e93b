import { eachOf, type Need } from './needs.ts'

const quoted = /([“”„«»"][^“”„«»"]*(?:[“”„«»"]|$))/
const edges = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu

/**
 * The reader's words with the misspelt ones replaced wherever they stand by themselves, or null when none was. What is
 * between quotation marks or to be left out was meant as it is.
 */
export function didYouMean(words: string, needs: readonly Need[]): string | null {
  let meant = words.trim()
  for (const { term, corrected } of eachOf(needs)) {
    const word = term.typed.replace(edges, '')
    if (corrected === null || word === '') continue
    const alone = standing(word)
    meant = meant
      .split(quoted)
      .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(alone, () => corrected)))
      .join('')
  }
  return meant === words.trim() ? null : meant
}

/** The word where it is neither a part of a longer one nor to be left out. */
function standing(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}-])${escaped}(?!-?[\\p{L}\\p{N}\\p{M}])`, 'giu')
}

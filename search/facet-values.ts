import { forgiven, slipsBetween } from './typos.ts'
import { wordsOf } from './words.ts'

interface Option {
  value: string
  count: number
}

/**
 * The options of a long facet whose label answers the words typed, those that find most first: every word typed begins
 * a word of the label, whatever its case and accents, with one slip forgiven from five letters. All when nothing is
 * typed; options without a label are left out.
 */
export function facetValues(
  counts: readonly Option[],
  labels: Readonly<Record<string, string>>,
  typed: string,
): Option[] {
  const asked = wordsOf(typed)
  return counts
    .flatMap((option) => {
      const label = labels[option.value]
      return label !== undefined && answers(wordsOf(label), asked) ? [{ ...option, label }] : []
    })
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .map(({ value, count }) => ({ value, count }))
}

function answers(label: readonly string[], asked: readonly string[]): boolean {
  return asked.every((typed) => label.some((word) => begins(word, typed)))
}

function begins(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true
  const slips = Math.min(forgiven(typed), 1)
  if (slips === 0) return false
  // One letter more or less than typed: a slip may have added or dropped one.
  return [0, -1, 1].some((more) => slipsBetween(typed, word.slice(0, typed.length + more)) <= slips)
}

import { syllablesIn } from './syllables.ts'

/** What readability formulas count in a sentence. */
export interface WordCount {
  words: number
  syllables: number
}

/** Words with a letter in them; figures are read in many ways and counted in none. */
export function countWords(sentence: string): WordCount {
  const words = sentence.match(/[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const spoken = words.filter((word) => /\p{L}/u.test(word))
  return {
    words: spoken.length,
    syllables: spoken.reduce((sum, word) => sum + Math.max(1, syllablesIn(word)), 0),
  }
}

/**
 * The Flesch-Kincaid grade level of English sentences: the school year, in the United States, whose average pupil
 * understands them. Five more is the reading age in years. J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
 * B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975.
 */
export function gradeOf(sentences: readonly WordCount[]): number {
  const { words, syllables } = total(sentences)
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
}

function total(sentences: readonly WordCount[]): WordCount {
  return sentences.reduce(
    (sum, one) => ({ words: sum.words + one.words, syllables: sum.syllables + one.syllables }),
    { words: 0, syllables: 0 },
  )
}

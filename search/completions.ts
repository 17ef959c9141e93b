import { needOf, type Need, type Tongue } from './needs.ts'
import type { Term } from './parse.ts'
import { isStopWord } from './stop-words.ts'
import { hasDigit } from './words.ts'

/** What may be meant once the last word is finished. */
export interface Completion {
  words: string
  /** What a record must hold to answer it; empty when every word of the index does. */
  needs: Need[]
}

/** Too many short beginnings have too many words: the most frequent few of them are tried. */
const mostTried = 12

/** The input with its last word completed to frequent ones. Whether a record holds them all is for the engine to say. */
export function completions(input: string, terms: readonly Term[], tongue: Tongue): Completion[] {
  const last = terms.at(-1)
  const beginning = last?.prefix && !last.quoted && last.words.length === 1 ? last.words[0] : undefined
  if (!last || !beginning) return []
  const before = input.slice(0, input.length - last.typed.length)
  const others = terms.slice(0, -1).map((term) => needOf(term, tongue))
  return tongue.lexicon
    .frequentBegunWith(beginning, mostTried)
    .filter(
      (word) => !isStopWord(word) && !hasDigit(word) && (word.length > beginning.length || others.length > 0),
    )
    .map((word) => {
      const completed = needOf({ ...last, words: [word], prefix: false }, tongue)
      return { words: before + word, needs: others.length === 0 ? [] : [...others, completed] }
    })
}

import type { Lexicon } from '../../lexicon.ts'
import type { Tables } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of the index: their spelling from memory, their frequency from the tables. */
export function lexiconOf(tables: Tables, vocabulary: Vocabulary): Lexicon {
  return {
    startingWith: (beginning) => vocabulary.startingWith(beginning),
    shorterStems: (beginning) => tables.shorterStems.all({ from: beginning, to: `${beginning}\u{10ffff}` }),
    near: (typed, prefix) => vocabulary.near(typed, prefix),
    word: (word) => tables.word.get(word) ?? null,
    documentsWithStem: (stem) => tables.stem.get(stem)?.documents ?? 0,
    documentsBegunWith: (beginning) =>
      tables.frequencyOfBeginning.get(beginning, `${beginning}\u{10ffff}`) ?? 0,
    frequentBegunWith: (beginning, atMost) =>
      tables.frequentBeginning.all(beginning, `${beginning}\u{10ffff}`, atMost),
  }
}

/** A word of the index near the one typed, and the slips between them (see typos.ts). */
export interface Near {
  word: string
  slips: number
}

/**
 * The words that published records are written in: what it takes to understand a query (needs.ts). The embedded index
 * keeps it in every portal, so that all engines read a query alike.
 */
export interface Lexicon {
  /** Every word that begins so, folded. */
  startingWith(beginning: string): readonly string[]
  /** The stems, of words that begin so, that do not begin so themselves: "servic" for "services". */
  shorterStems(beginning: string): readonly string[]
  /** Words within the forgiven number of slips; as a prefix, also words that begin with something that near. */
  near(typed: string, prefix: boolean): Near[]
  /** How many records hold exactly this word, in any text and in Welsh text; null for a word nobody uses. */
  word(word: string): { documents: number; welsh: number } | null
  /** Records that hold words of this stem, one counted again for each different word. */
  documentsWithStem(stem: string): number
  /** Records that hold the most frequent word that begins so. */
  documentsBegunWith(beginning: string): number
  /** The most frequent words that begin so. */
  frequentBegunWith(beginning: string, atMost: number): string[]
}

/**
 * One tokenizer for the index, the query and the highlighter. Whoever changes what it returns must raise
 * `schemaVersion` of the embedded engine, because indexed words would no longer be the words asked for.
 */

/** A word as compared, and where it stands in the text it came from. */
export interface Token {
  word: string
  start: number
  end: number
}

const longestWord = 40
/** Two letters joined by & are one word, so that A&E is not "a" and "e", words too common to find anything. */
const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:&(?<=(?:^|[^\p{L}\p{N}\p{M}])\p{L}&)\p{L}(?![\p{L}\p{N}\p{M}]))?(?:['’][sS](?![\p{L}\p{N}\p{M}]))?/gu
const plain = /^[A-Za-z0-9]+$/
/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const typedAs: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** The text's words in order, with their places in the text exactly as given. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const word = fold(match[0])
    if (word) found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Only the words. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const run of text.match(wordPattern) ?? []) {
    const word = fold(run)
    if (word) words.push(word)
  }
  return words
}

/** A word without case, accents or a possessive 's; letters and digits only, at most 40 of them. */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase().slice(0, longestWord)
  return (
    word
      .replace(/['’]s$/i, '')
      .normalize('NFKD')
      // Only now: ℭ is a C once it is taken apart.
      .toLowerCase()
      .replace(/[ßæœøđðłþı]/g, (letter) => typedAs[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(0, longestWord)
  )
}

export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word)
}

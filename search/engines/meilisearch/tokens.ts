import type { Language } from '#app/domain/vocabulary.ts'

/**
 * Words as Meilisearch is given them. It has a tokenizer of its own: what is only a-z and 0-9 it leaves alone, so other
 * letters are written as their numbers, and both engines compare the same words.
 */
export function plainToken(word: string): string {
  return word.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(16) ?? ''}x`)
}

/** A stem and the language of the text it stands in, so that ranking can ask for either. */
export function stemToken(stem: string, language: Language): string {
  return plainToken(stem) + (language === 'cy' ? '1' : '0')
}

/**
 * Stands in every document. Asked for first, it makes all the words after it a matter of ranking, none of matching:
 * what matches is said by filters. It is longer than any word (words.ts), so nobody can ask for it.
 */
export const everyDocument = 'z'.repeat(41)

/** The beginnings so short that too many words share them: they are looked for as a word of their own. */
const longestBeginning = 3

/** What a filter looks for to find the words that begin so; null when the words themselves are to be listed. */
export function beginningToken(beginning: string): string | null {
  return beginning.length <= longestBeginning ? `${beginning}*` : null
}

export function beginningTokens(word: string): string[] {
  const letters = [...word].slice(0, longestBeginning)
  return letters.map((_, index) => `${letters.slice(0, index + 1).join('')}*`)
}

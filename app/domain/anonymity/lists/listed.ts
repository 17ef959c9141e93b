/** A list written as words with spaces between, as a set. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** How words are compared with lists: without capitals, accents and curly apostrophes. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
}

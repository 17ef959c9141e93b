/** A list written as words with spaces between, as a set. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** How words are compared with lists: without capitals, accents and curly apostrophes. */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
}

/** Most words have no accents, and taking accents apart is the slowest thing that is done to a word. */
const plain = /^[A-Za-z0-9'-]*$/

import type { Language } from '#app/domain/vocabulary.ts'

/**
 * "A, B and C"; "A, B ac C". `Intl.ListFormat` is not asked, because some browsers carry no Welsh data: the page would
 * then change its words when it comes alive. A name after "a" keeps its first letter, as names are not mutated.
 */
export function listing(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${and(language, last)} ${last}`
}

/** In Welsh "ac" stands before a vowel, also one with an accent, and "a" before everything else. */
function and(language: Language, next: string): string {
  if (language === 'en') return 'and'
  return /^[aeiouwy]/i.test(next.normalize('NFD')) ? 'ac' : 'a'
}

import type { Language } from '#app/domain/vocabulary.ts'
import { wordsOf } from './words.ts'

const longestKey = 200
/** Letters of the Welsh alphabet that are written with two: each comes after all words with the first of them. */
const digraphs = /ch|dd|ff|ng|ll|ph|rh|th/g

/** What a title sorts by when compared letter by letter: as in a dictionary of the language, 9 before 10. */
export function titleKey(title: string, language: Language): string {
  const plain = wordsOf(title)
    .map((word) => word.replace(/\d+/g, (digits) => digits.padStart(12, '0')))
    .join(' ')
  const key =
    language === 'cy'
      ? plain.replace(digraphs, (letter) => (letter === 'ng' ? 'g~' : `${letter[0]}~`))
      : plain
  return key.slice(0, longestKey)
}

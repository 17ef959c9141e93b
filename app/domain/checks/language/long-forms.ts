import type { SynonymSet } from '../../synonym.ts'
import { startsWithLetters } from './abbreviations.ts'

/** What abbreviations stand for, as far as the synonyms say it: of the entries of a set, the one its letters begin. */
export function longFormsIn(sets: readonly Pick<SynonymSet, 'entries'>[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { entries } of sets) {
    for (const abbreviation of entries.filter((entry) => /^\p{Lu}(?:&?\p{Lu})+$/u.test(entry))) {
      const longForm = entries.find(
        (entry) => entry !== abbreviation && startsWithLetters(abbreviation, entry),
      )
      if (longForm !== undefined && !found.has(abbreviation)) found.set(abbreviation, longForm)
    }
  }
  return found
}

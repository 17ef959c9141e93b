import type { Finding } from './finding.ts'
import { somebodyNamed, whomOf, type Somebody } from './somebody.ts'

/** X, Y and Z first, as ombudsmen do, then the rest. O and I look like numbers. */
const letters = [...'XYZABCDEFGHJKLMNPQRSTUVW']

/** Letters that the texts use already: "Mr A", "Child C", "Mrs X’s". */
const inUse =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Child|Officer|Witness|Professor|Plentyn|Nyrs|Meddyg)\.? ([A-Z])(?!\p{L})/gu

/** One line of a case's key: what stands in the text, and the words it stands for. */
export interface Pseudonym {
  stands: string
  words: string
}

/**
 * Gives each person one letter, the same wherever they are named, also by their last name alone; two of one family have
 * two. Whoever is in the case's key keeps their letter. Returns a letter for words that were found to be a name.
 */
export function pseudonyms(
  texts: readonly string[],
  key: readonly Pseudonym[] = [],
): (name: string) => string {
  const people: (Somebody & { letter: string })[] = []
  const meet = (named: Somebody, newLetter: () => string): string => {
    const before = whomOf(people, named)
    if (before === null) {
      const letter = newLetter()
      people.push({ ...named, letter })
      return letter
    }
    if (before.last === named.last && named.given.length > before.given.length) before.given = named.given
    before.sex ??= named.sex
    return before.letter
  }
  for (const { stands, words } of key) {
    const letter = /(?:^|\s)([A-Z]\d*)$/.exec(stands)?.[1]
    if (letter !== undefined) meet(somebodyNamed(words), () => letter)
  }
  const used = new Set([
    ...texts.flatMap((text) => [...text.matchAll(inUse)].map(([, letter]) => letter)),
    ...people.map(({ letter }) => letter),
  ])
  const free = letters.filter((letter) => !used.has(letter))
  let taken = 0
  return (name) =>
    meet(somebodyNamed(name), () => {
      taken += 1
      return free[taken - 1] ?? `X${taken - free.length}`
    })
}

/** The suggestion with the person's own letter in place of the X that stands for any. */
export function withLetter(finding: Finding, letterOf: (name: string) => string): Finding {
  if (finding.kind !== 'name' || finding.suggestion === null) return finding
  return { ...finding, suggestion: finding.suggestion.replace(/X$/, letterOf(finding.text)) }
}

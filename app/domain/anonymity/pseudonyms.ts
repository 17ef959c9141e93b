import { fold } from './lists/listed.ts'
import type { Finding } from './finding.ts'

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
 * Gives each person one letter, the same wherever they are named; people are told apart by their last name, so that
 * "Mrs Eluned Carrow" and "Mrs Carrow" stay one. Whoever is in the case's key keeps their letter. Returns a letter for
 * words that were found to be a name.
 */
export function pseudonyms(
  texts: readonly string[],
  key: readonly Pseudonym[] = [],
): (name: string) => string {
  const given = new Map<string, string>()
  for (const { stands, words } of key) {
    const letter = /(?:^|\s)([A-Z]\d*)$/.exec(stands)?.[1]
    if (letter !== undefined && !given.has(personIn(words))) given.set(personIn(words), letter)
  }
  const used = new Set([
    ...texts.flatMap((text) => [...text.matchAll(inUse)].map(([, letter]) => letter)),
    ...given.values(),
  ])
  const free = letters.filter((letter) => !used.has(letter))
  let taken = 0
  return (name) => {
    const person = personIn(name)
    const known = given.get(person)
    if (known !== undefined) return known
    const letter = free[taken] ?? `X${taken - free.length + 1}`
    taken += 1
    given.set(person, letter)
    return letter
  }
}

function personIn(name: string): string {
  return fold(name.includes(',') ? name.slice(0, name.indexOf(',')) : (name.split(' ').at(-1) ?? ''))
}

/** The suggestion with the person's own letter in place of the X that stands for any. */
export function withLetter(finding: Finding, letterOf: (name: string) => string): Finding {
  if (finding.kind !== 'name' || finding.suggestion === null) return finding
  return { ...finding, suggestion: finding.suggestion.replace(/X$/, letterOf(finding.text)) }
}

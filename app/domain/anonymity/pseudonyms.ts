import { fold } from './lists/listed.ts'
import type { Finding } from './finding.ts'

/** X, Y and Z first, as ombudsmen do, then the rest. O and I look like numbers. */
const letters = [...'XYZABCDEFGHJKLMNPQRSTUVW']

/** Letters that the texts use already: "Mr A", "Child C", "Mrs X’s". */
const inUse =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Child|Officer|Witness|Professor|Plentyn|Nyrs|Meddyg)\.? ([A-Z])(?!\p{L})/gu

/**
 * Gives each person one letter, the same wherever they are named; people are told apart by their last name, so that
 * "Mrs Eluned Carrow" and "Mrs Carrow" stay one. Returns a letter for words that were found to be a name.
 */
export function pseudonyms(texts: readonly string[]): (name: string) => string {
  const used = new Set(texts.flatMap((text) => [...text.matchAll(inUse)].map(([, letter]) => letter)))
  const free = letters.filter((letter) => !used.has(letter))
  const given = new Map<string, string>()
  return (name) => {
    const person = fold(
      name.includes(',') ? name.slice(0, name.indexOf(',')) : (name.split(' ').at(-1) ?? ''),
    )
    const letter = given.get(person) ?? free[given.size] ?? `X${given.size - free.length + 1}`
    given.set(person, letter)
    return letter
  }
}

/** The suggestion with the person's own letter in place of the X that stands for any. */
export function withLetter(finding: Finding, letterOf: (name: string) => string): Finding {
  if (finding.kind !== 'name' || finding.suggestion === null) return finding
  return { ...finding, suggestion: finding.suggestion.replace(/X$/, letterOf(finding.text)) }
}

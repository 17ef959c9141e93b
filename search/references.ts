import { hasDigit, wordsOf } from './words.ts'

/** The shortest part of a case reference that finds it. */
const shortestPart = 4
/** A number this long is taken for the beginning of a reference, even when a space follows it. */
const surelyReference = 6
const longest = 40

/**
 * What a case reference is found by, besides its words as written: its letters and digits without anything between
 * them, and every ending of that, so that the beginning of any of these is a part of the reference.
 */
export function referenceParts(reference: string): string[] {
  const compact = wordsOf(reference).join('').slice(0, longest)
  return Array.from({ length: Math.max(compact.length - shortestPart + 1, 0) }, (_, start) =>
    compact.slice(start),
  )
}

/**
 * The compact form of a reference, or a part of one, that somebody may mean by these folded words; null when they
 * hold no number or are years. `begins`: long enough to look for all references with a part that begins so.
 */
export function askedReference(words: readonly string[]): { compact: string; begins: boolean } | null {
  const compact = words.join('').slice(0, longest)
  if (!hasDigit(compact) || compact.length < shortestPart || areYears(words)) return null
  return { compact, begins: compact.length >= surelyReference }
}

/** 2024, or 2023 24, or 2021 2022: a time, not a reference. */
export function areYears(words: readonly string[]): boolean {
  return words.every((word, index) => /^(19|20)\d\d$/.test(word) || (index > 0 && /^\d\d$/.test(word)))
}

import { Dice } from './dice.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const longWord = /^[a-z]{5,}$/i

/**
 * The words with one slip in one of those that have five letters or more: two neighbouring letters swapped, a letter
 * dropped, doubled or taken for another, never the first. The same seed gives the same slip; words too short for one
 * come back as they are.
 */
export function misspell(words: string, seed: number): string {
  const parts = words.split(/([^\p{L}\p{N}]+)/u)
  const long = parts.flatMap((part, index) => (longWord.test(part) ? [index] : []))
  if (long.length === 0) return words
  const dice = new Dice(seed)
  const chosen = dice.one(long)
  return parts.map((part, index) => (index === chosen ? slip(part, dice) : part)).join('')
}

function slip(word: string, dice: Dice): string {
  for (;;) {
    const at = dice.between(1, word.length - 2)
    const here = word.slice(at, at + 1)
    const next = word.slice(at + 1, at + 2)
    const middle = dice.one([next + here, next, here + here + next, dice.one([...letters]) + next])
    const slipped = word.slice(0, at) + middle + word.slice(at + 2)
    if (slipped !== word) return slipped
  }
}

/** A whole number that depends on nothing but the text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

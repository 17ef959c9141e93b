import { Dice } from './dice.ts'

/** Words of an invented language, the most frequent first, and texts in which they are as unevenly frequent as in any. */
export interface InventedLanguage {
  words: readonly string[]
  /** One word, drawn by its frequency. */
  word(dice: Dice): string
  /** Sentences of altogether so many words. */
  text(dice: Dice, length: number): string
}

interface Sounds {
  /** The language's own most frequent words, which no search looks for, then some that readers know. */
  known: string
  onsets: string
  vowels: string
  codas: string
  /** How many different words there are at most: of a large corpus, about as many as English has. */
  size: number
}

/** Zipf's law with Mandelbrot's correction: a word's frequency falls with rank as (rank + shift) ** -steepness. */
const steepness = 1.2
const shift = 2.7

export function inventLanguage(seed: number, sounds: Sounds): InventedLanguage {
  const words = inventWords(new Dice(seed), sounds)
  const power = 1 - steepness
  const first = shift ** power
  const last = (words.length + shift) ** power
  // The inverse of the law's cumulative distribution, so that a word costs one draw.
  const rank = (share: number) => Math.floor((first + share * (last - first)) ** (1 / power) - shift)
  const word = (dice: Dice) => words[Math.min(rank(dice.share()), words.length - 1)] ?? ''
  return { words, word, text: (dice, length) => sentences(dice, length, word) }
}

function sentences(dice: Dice, length: number, word: (dice: Dice) => string): string {
  const written: string[] = []
  while (written.length < length) {
    const end = Math.min(length, written.length + dice.between(8, 22))
    const start = word(dice)
    written.push(start.charAt(0).toUpperCase() + start.slice(1))
    while (written.length < end) written.push(word(dice))
    written[end - 1] += '.'
  }
  return written.join(' ')
}

/** Rarer words are longer; every third is an inflected form of a more frequent one, as stemming finds them. */
function inventWords(dice: Dice, { known, onsets, vowels, codas, size }: Sounds): string[] {
  const words = known.split(/\s+/)
  const taken = new Set(words)
  const sounds = [onsets, vowels, codas].map((list) => list.split(' '))
  const syllable = () => sounds.map((list) => dice.one(list)).join('')
  const endings = ['s', 'ed', 'ing']
  while (words.length < size) {
    const rank = words.length
    const base = words[Math.floor(rank / 3)] ?? ''
    const least = rank < 1_000 ? 1 : 2
    const invented =
      rank % 3 === 0 && rank > 600
        ? base + dice.one(endings)
        : Array.from({ length: dice.between(least, least + 1) }, syllable).join('')
    if (invented.length < 3 || taken.has(invented)) continue
    taken.add(invented)
    words.push(invented)
  }
  return words
}

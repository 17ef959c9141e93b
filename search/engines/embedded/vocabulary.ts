import type { Near } from '../../lexicon.ts'
import { forgiven, nextRow } from '../../typos.ts'

/** So many words are put in one by one; of more, both lists are merged, which takes as long as copying them all. */
const fewWords = 64
/** More neighbours than this are not wanted, they are noise. */
const mostFound = 1_000

/** Every word of the index, sorted. It may hold words whose last document is gone: ask the tables for counts. */
export class Vocabulary {
  #words: string[]

  constructor(words: readonly string[]) {
    this.#words = [...words].sort()
  }

  get size(): number {
    return this.#words.length
  }

  add(words: Iterable<string>): void {
    const fresh = [...new Set(words)].filter((word) => this.#words[this.#from(word)] !== word).sort()
    if (fresh.length <= fewWords) {
      for (const word of fresh) this.#words.splice(this.#from(word), 0, word)
      return
    }
    const merged: string[] = []
    let next = 0
    for (const word of this.#words) {
      while (next < fresh.length && (fresh[next] as string) < word) merged.push(fresh[next++] as string)
      merged.push(word)
    }
    while (next < fresh.length) merged.push(fresh[next++] as string)
    this.#words = merged
  }

  startingWith(prefix: string): string[] {
    return this.#words.slice(this.#from(prefix), this.#after(prefix))
  }

  /**
   * The words within the forgiven number of slips of the one typed; as a prefix, also the words that begin with
   * something that near. The sorted words serve as a trie: words share the rows of the distance table along
   * their common beginning, and a beginning that has too many slips already is skipped with all its words.
   */
  near(typed: string, prefix: boolean): Near[] {
    const most = forgiven(typed)
    const found: Near[] = []
    if (most === 0) return found
    const words = this.#words
    const rows: number[][] = [Array.from({ length: typed.length + 1 }, (_, column) => column)]
    /** least[depth]: fewest slips between the typed word and any beginning so far. */
    const least: number[] = [Infinity]
    let previous = ''
    let index = 0
    while (index < words.length && found.length < mostFound) {
      const word = words[index] as string
      const extra = word[0] === typed[0] ? 0 : 1
      let depth = sharedLength(previous, word)
      let alive = true
      while (depth < word.length && alive) {
        depth++
        const row = (rows[depth] = nextRow(typed, word, depth, rows))
        least[depth] = Math.min(least[depth - 1] ?? Infinity, (row[typed.length] ?? Infinity) + extra)
        alive = Math.min(...row) + extra <= most
      }
      if (alive) {
        const slips = (prefix ? least[depth] : (rows[depth]?.[typed.length] ?? Infinity) + extra) ?? Infinity
        if (slips <= most) found.push({ word, slips })
        previous = word
        index++
        continue
      }
      const end = this.#after(word.slice(0, depth))
      const slips = least[depth] ?? Infinity
      if (prefix && slips <= most)
        for (; index < end && found.length < mostFound; index++)
          found.push({ word: words[index] as string, slips })
      index = end
      previous = word.slice(0, depth - 1)
    }
    return found
  }

  /** Where words that begin with this would start. */
  #from(prefix: string): number {
    return this.#first((word) => word >= prefix)
  }

  #after(prefix: string): number {
    return this.#first((word) => word > prefix && !word.startsWith(prefix))
  }

  #first(holds: (word: string) => boolean): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(this.#words[middle] as string)) high = middle
      else low = middle + 1
    }
    return low
  }
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}

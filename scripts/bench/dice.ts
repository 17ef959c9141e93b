/** Chance that falls the same way in every run. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1))
  }

  one<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.share() * list.length)]
    if (found === undefined) throw new Error('There is nothing to choose from')
    return found
  }

  /** From 0 up to 1 (Mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

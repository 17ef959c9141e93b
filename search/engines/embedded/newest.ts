/** More than any row number. With it, standing and row number are one number; such sort ten times as fast as pairs. */
const rows = 2 ** 25

/**
 * Row numbers, those of the highest standing first; of equal standing the one written later. Kept in order while rows
 * come and go, because sorting all of them anew at each publication would be felt.
 */
export class Newest {
  #rows = new Uint32Array(0)
  readonly #standingOf: (row: number) => number

  constructor(present: Iterable<number>, standingOf: (row: number) => number) {
    this.#standingOf = standingOf
    const keys = Float64Array.from(present, (row) => this.#key(row))
    this.#rows = Uint32Array.from(keys.sort().reverse(), (key) => key % rows)
  }

  all(): Uint32Array {
    return this.#rows
  }

  add(row: number): void {
    const place = this.#placeOf(row)
    const more = new Uint32Array(this.#rows.length + 1)
    more.set(this.#rows.subarray(0, place))
    more[place] = row
    more.set(this.#rows.subarray(place), place + 1)
    this.#rows = more
  }

  /** Before its standing changes. */
  delete(row: number): void {
    const place = this.#placeOf(row)
    this.#rows = this.#rows.filter((_, index) => index !== place)
  }

  /** Where it stands or would stand. */
  #placeOf(row: number): number {
    const key = this.#key(row)
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#key(this.#rows[middle] as number) <= key) high = middle
      else low = middle + 1
    }
    return low
  }

  #key(row: number): number {
    return this.#standingOf(row) * rows + row
  }
}

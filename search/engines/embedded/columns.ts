import { orderedCounts } from '../../facet-counts.ts'
import { facetKeys, type FacetCounts, type FacetKey } from '../../facets.ts'
import type { SearchDocument } from '../../document.ts'
import type { SearchQuery } from '../../query.ts'
import { standingOf, standingsFrom } from '../../standing.ts'
import { Newest } from './newest.ts'

const none = new Uint32Array(0)
const sector = facetKeys.indexOf('sector')
/** What the columns keep of a document; a facet may be missing that was added after it was written. */
type Kept = Pick<SearchDocument, 'date' | 'evidence'> & { facets: Partial<SearchDocument['facets']> }

/**
 * What filtering, counting and sorting need of every document, as integers in memory. Documents are known by
 * their row number. Each value of each facet has one code; a document's codes stand together in `codes`.
 */
export class Columns {
  size = 0
  /** The highest row number there has been. */
  last = 0
  #start = none
  #length = none
  #standings = none
  #codes = none
  #codesUsed = 0
  #present = new Uint8Array(0)
  readonly #codeOf = facetKeys.map(() => new Map<string, number>())
  readonly #valueOf: { facet: number; value: string }[] = []
  #newest: Newest | null = null

  set(number: number, document: Kept): void {
    this.delete(number)
    this.#makeRoom(number)
    const codes = this.#codesOf(document.facets)
    const place = this.#placeFor(number, codes.length)
    this.#codes.set(codes, place)
    this.#length[number] = codes.length
    this.#standings[number] = standingOf(document)
    this.#present[number] = 1
    this.size++
    this.last = Math.max(this.last, number)
    this.#newest?.add(number)
  }

  delete(number: number): void {
    if (!this.#present[number]) return
    this.#newest?.delete(number)
    this.#present[number] = 0
    this.size--
  }

  /** One more than the highest row number there can be. */
  get capacity(): number {
    return this.#present.length
  }

  /** Every document, newest first; of the same day the better evidenced, and then the one added later. */
  newest(): Uint32Array {
    this.#newest ??= new Newest(this.#all(), (number) => this.standingOf(number))
    return this.#newest.all()
  }

  /** See standing.ts. */
  standingOf(number: number): number {
    return this.#standings[number] ?? 0
  }

  /** Its sector, '' when it has none. */
  sectorOf(number: number): string {
    const start = this.#start[number] ?? 0
    const end = start + (this.#length[number] ?? 0)
    for (let at = start; at < end; at++) {
      const value = this.#valueOf[this.#codes[at] as number]
      if (value?.facet === sector) return value.value
    }
    return ''
  }

  /**
   * The matches of the days asked for that pass the filters, and the counts of every value, each facet counted without
   * its own filter: a match that fails one facet alone still counts for that facet's values. One pass.
   */
  count(
    matches: ArrayLike<number>,
    { filters, dates }: Pick<SearchQuery, 'filters' | 'dates'>,
  ): { hits: Uint32Array; facets: FacetCounts } {
    const { chosen, filtered } = this.#chosenBy(filters)
    const { least, most } = standingsFrom(dates)
    const counts = new Uint32Array(this.#valueOf.length)
    const facetOf = Uint8Array.from(this.#valueOf, ({ facet }) => facet)
    const hits = new Uint32Array(matches.length)
    let total = 0
    for (let index = 0; index < matches.length; index++) {
      const number = matches[index] as number
      const standing = this.#standings[number] as number
      if (standing < least || standing > most) continue
      const start = this.#start[number] as number
      const end = start + (this.#length[number] as number)
      let failed = filtered
      if (filtered)
        for (let at = start; at < end; at++) {
          const code = this.#codes[at] as number
          if (chosen[code]) failed &= ~(1 << (facetOf[code] as number))
        }
      if (failed === 0) {
        hits[total++] = number
        for (let at = start; at < end; at++) counts[this.#codes[at] as number]!++
      } else if ((failed & (failed - 1)) === 0) {
        for (let at = start; at < end; at++) {
          const code = this.#codes[at] as number
          if (1 << (facetOf[code] as number) === failed) counts[code]!++
        }
      }
    }
    return { hits: hits.subarray(0, total), facets: this.#said(counts, chosen, filters) }
  }

  #said(counts: Uint32Array, chosen: Uint8Array, filters: SearchQuery['filters']): FacetCounts {
    const said = Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as FacetCounts
    this.#valueOf.forEach(({ facet, value }, code) => {
      const count = counts[code] ?? 0
      if (count > 0 || chosen[code]) said[facetKeys[facet] as FacetKey].push({ value, count })
    })
    return orderedCounts(said, filters)
  }

  #chosenBy(filters: SearchQuery['filters']): { chosen: Uint8Array; filtered: number } {
    const chosen = new Uint8Array(this.#valueOf.length)
    let filtered = 0
    facetKeys.forEach((key, facet) => {
      const values = filters[key]
      if (!values?.length) return
      filtered |= 1 << facet
      for (const value of values) {
        const code = this.#codeOf[facet]?.get(value)
        if (code !== undefined) chosen[code] = 1
      }
    })
    return { chosen, filtered }
  }

  *#all(): Iterable<number> {
    for (let number = 0; number < this.#present.length; number++) if (this.#present[number]) yield number
  }

  #codesOf(facets: Kept['facets']): number[] {
    const codes: number[] = []
    facetKeys.forEach((key, facet) => {
      for (const value of facets[key] ?? []) {
        const code = this.#code(facet, value)
        if (!codes.includes(code)) codes.push(code)
      }
    })
    return codes
  }

  #code(facet: number, value: string): number {
    const codes = this.#codeOf[facet] as Map<string, number>
    const known = codes.get(value)
    if (known !== undefined) return known
    codes.set(value, this.#valueOf.length)
    return this.#valueOf.push({ facet, value }) - 1
  }

  /** Its place of before when that is long enough, so that what is published often does not fill the memory. */
  #placeFor(number: number, codes: number): number {
    if (codes > (this.#length[number] as number)) {
      if (this.#codesUsed + codes > this.#codes.length)
        this.#codes = grown(this.#codes, this.#codesUsed + codes)
      this.#start[number] = this.#codesUsed
      this.#codesUsed += codes
    }
    return this.#start[number] as number
  }

  #makeRoom(number: number): void {
    if (number < this.#present.length) return
    this.#start = grown(this.#start, number + 1)
    this.#length = grown(this.#length, number + 1)
    this.#standings = grown(this.#standings, number + 1)
    const present = new Uint8Array(this.#start.length)
    present.set(this.#present)
    this.#present = present
  }
}

function grown(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(atLeast, array.length * 2, 256))
  larger.set(array)
  return larger
}

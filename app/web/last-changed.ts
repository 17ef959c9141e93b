/** More addresses than feed readers ask for between two changes; those asked for longest ago are forgotten. */
const mostRemembered = 2_000

interface Remembered {
  etag: string
  /** In whole seconds, as HTTP writes times. */
  since: number
}

/**
 * Since when each address has answered what it answers now, as far as this process saw. The newest time within a feed
 * would not do: it stays the same when an entry is taken down. What was forgotten counts as changed just now, so a reader
 * may be sent again what it has, and never too little.
 */
export class LastChanged {
  readonly #seen = new Map<string, Remembered>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** When the answer with this ETag was first seen at the address. */
  at(address: string, etag: string): Date {
    const known = this.#seen.get(address)
    this.#seen.delete(address)
    const since = known?.etag === etag ? known.since : this.#after(known)
    this.#seen.set(address, { etag, since })
    if (this.#seen.size > mostRemembered) this.#seen.delete(this.#seen.keys().next().value!)
    return new Date(since * 1000)
  }

  /** Two answers within a second must not have the same time, or the second would never be asked for. */
  #after(earlier: Remembered | undefined): number {
    const now = Math.floor(this.#now() / 1000)
    return earlier === undefined ? now : Math.max(now, earlier.since + 1)
  }
}

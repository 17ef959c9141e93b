import type { CasebookEntry, CasebookSection } from './casebook.ts'

/** What became of something between two versions of a casebook. */
export type Became = 'added' | 'removed' | 'moved' | 'stayed'

/** Two versions of one thing; null where one of them lacks it. */
export interface Paired<T> {
  became: Became
  before: T | null
  after: T | null
}

export interface PairedSection extends Paired<CasebookSection> {
  entries: Paired<CasebookEntry>[]
}

/** The sections and entries of two versions side by side: in the order of the later one, then what is gone from it. */
export function pairedSections(
  before: readonly CasebookSection[],
  after: readonly CasebookSection[],
): PairedSection[] {
  return paired(before, after, ({ id }) => id).map((pair) => ({
    ...pair,
    entries: paired(pair.before?.entries ?? [], pair.after?.entries ?? [], ({ recordId }) => recordId),
  }))
}

function paired<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Paired<T>[] {
  const was = new Map(before.map((one) => [keyOf(one), one]))
  const is = new Set(after.map(keyOf))
  const kept = (list: readonly T[]) => list.map(keyOf).filter((key) => was.has(key) && is.has(key))
  const inPlace = longestInOrder(kept(before), kept(after))
  return [
    ...after.map((one): Paired<T> => {
      const key = keyOf(one)
      const earlier = was.get(key) ?? null
      const became = earlier === null ? 'added' : inPlace.has(key) ? 'stayed' : 'moved'
      return { became, before: earlier, after: one }
    }),
    ...before
      .filter((one) => !is.has(keyOf(one)))
      .map((one): Paired<T> => ({ became: 'removed', before: one, after: null })),
  ]
}

/**
 * The most keys that stand in the same order in both lists, which hold the same keys: whoever moves one thing past ten
 * others has moved one, not ten. (The longest increasing subsequence of their places.)
 */
function longestInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((key, index) => [key, index]))
  // The best chain that ends at each place of the later list.
  const chains: string[][] = []
  for (const key of after) {
    const at = place.get(key) ?? 0
    const earlier = chains.filter((chain) => (place.get(chain.at(-1) ?? '') ?? 0) < at)
    const best = earlier.reduce<string[]>((long, chain) => (chain.length > long.length ? chain : long), [])
    chains.push([...best, key])
  }
  return new Set(chains.reduce<string[]>((long, chain) => (chain.length > long.length ? chain : long), []))
}

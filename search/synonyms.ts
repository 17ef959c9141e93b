import { standingSets, type DeliveredSet, type OwnSet, type SynonymSet } from '#app/domain/synonym.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** Words that mean the same, as the engines use them. */
export interface Synonyms {
  /** The stems, in order, of everything that means the same as these stems. */
  of(stems: readonly string[]): readonly (readonly string[])[]
  /** Every synonym of several words, as stems. */
  readonly phrases: readonly (readonly string[])[]
}

export const noSynonyms: Synonyms = { of: () => [], phrases: [] }

/** The synonyms in force, for the engines that search with them and for the people who edit them. */
export interface SynonymBook {
  /** Asked by every search, so it costs one look at a number while nobody edits. */
  now(): Synonyms
  /** The sets that come with the portal. */
  readonly delivered: readonly DeliveredSet[]
  /** What search compares: entries with the same key are the same entry. '' when there is no word in it. */
  keyOf(entry: string): string
}

/** What administrators made of the sets; `revision` is another one whenever `sets` would be others. */
export interface OwnSets {
  revision(): string | null
  sets(): readonly OwnSet[]
}

/** Keeps what was read until the revision changes, be it by this process or by another one. */
export function keepSynonyms(delivered: readonly DeliveredSet[], own: OwnSets): SynonymBook {
  let kept: { revision: string | null; synonyms: Synonyms } | null = null
  return {
    now() {
      const revision = own.revision()
      if (kept?.revision !== revision) {
        const sets = standingSets(delivered, own.sets()).filter(({ active }) => active)
        kept = { revision, synonyms: synonymsOf(sets) }
      }
      return kept.synonyms
    },
    delivered,
    keyOf,
  }
}

/** The sets as engines use them. Equals of what a one-way set leads to are found with it. */
export function synonymsOf(sets: readonly Pick<SynonymSet, 'entries' | 'oneWay'>[]): Synonyms {
  const equals = new Map<string, Set<string>>()
  const found = new Map<string, Set<string>>()
  const keysOf = (entries: readonly string[]) => [...new Set(entries.map(keyOf))].filter((key) => key !== '')
  for (const { entries } of sets.filter((set) => !set.oneWay)) {
    const keys = keysOf(entries)
    for (const key of keys) addTo(equals, key, keys)
  }
  for (const [key, others] of equals) addTo(found, key, others)
  for (const { entries } of sets.filter((set) => set.oneWay)) {
    const [first, ...others] = keysOf(entries)
    if (first === undefined) continue
    for (const from of equals.get(first) ?? [first])
      for (const other of others) addTo(found, from, equals.get(other) ?? [other])
  }
  const others = new Map(
    [...found].map(([key, all]) => [key, phrasesOf([...all].filter((one) => one !== key))]),
  )
  return {
    of: (stems) => others.get(stems.join(' ')) ?? [],
    phrases: phrasesOf(new Set([...found].flatMap(([key, all]) => [key, ...all]))).filter(
      ({ length }) => length > 1,
    ),
  }
}

/** What search compares: the stems of the entry's words. */
export function keyOf(entry: string): string {
  return wordsOf(entry).map(stem).join(' ')
}

function addTo(map: Map<string, Set<string>>, key: string, more: Iterable<string>): void {
  const held = map.get(key) ?? new Set()
  for (const one of more) held.add(one)
  map.set(key, held)
}

function phrasesOf(keys: Iterable<string>): string[][] {
  return [...keys].map((key) => key.split(' '))
}

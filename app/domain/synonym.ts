import type { Issue } from './issue.ts'
import { eachBegins, nameWords } from './name-words.ts'
import { slugOf } from './slug.ts'

/** Which language a set's entries are in; `both` where an English and a Welsh word mean the same. */
export const setLanguages = ['en', 'cy', 'both'] as const
export type SetLanguage = (typeof setLanguages)[number]

/** Words and short phrases that mean the same to the people who search. */
export interface SynonymSet {
  /** As people write them, two or more. */
  entries: readonly string[]
  /** Who looks for the first also finds the others, but not the other way round. */
  oneWay: boolean
  language: SetLanguage
}

/** A set that comes with the portal. Its id is made from its first entry, so that an update can add to it. */
export interface DeliveredSet extends SynonymSet {
  id: string
}

/** What administrators made of a set; see `synonym_sets`. */
export interface OwnSet extends Omit<SynonymSet, 'entries'> {
  id: string
  /** Null: as delivered. */
  entries: readonly string[] | null
  active: boolean
}

/** A set as it stands: delivered, changed here, or added here. */
export interface StandingSet extends SynonymSet {
  id: string
  origin: 'delivered' | 'changed' | 'added'
  active: boolean
}

export function deliveredId({ entries, oneWay }: Pick<SynonymSet, 'entries' | 'oneWay'>): string {
  return slugOf(entries[0] ?? '') + (oneWay ? '-also' : '')
}

/**
 * Every set, those added here first. What administrators changed replaces what was delivered; all the rest follows the
 * files, also after an update.
 */
export function standingSets(delivered: readonly DeliveredSet[], own: readonly OwnSet[]): StandingSet[] {
  const changes = new Map(own.map((set) => [set.id, set]))
  const known = new Set(delivered.map(({ id }) => id))
  const added = own.flatMap(({ entries, ...set }): StandingSet[] =>
    known.has(set.id) || entries === null ? [] : [{ ...set, entries, origin: 'added' }],
  )
  const fromFiles = delivered.map((set): StandingSet => {
    const change = changes.get(set.id)
    if (!change) return { ...set, origin: 'delivered', active: true }
    const { entries, ...rest } = change
    return entries === null
      ? { ...set, origin: 'delivered', active: change.active }
      : { ...rest, entries, origin: 'changed' }
  })
  return [...added, ...fromFiles]
}

/** A set on one line, as in the files: `a = b`, or `a > b = c`. */
export function writtenSet({ entries, oneWay }: Pick<SynonymSet, 'entries' | 'oneWay'>): string {
  const [first = '', ...others] = entries
  return oneWay ? `${first} > ${others.join(' = ')}` : entries.join(' = ')
}

/** Whether each of the words begins some word of the set. */
export function holdsWords({ entries }: SynonymSet, words: string): boolean {
  return eachBegins(nameWords(words), nameWords(entries.join(' ')))
}

export const mostEntries = 12
export const longestEntry = 60

/** Entries as typed, one on each line: without blank ones and doubled spaces. */
export function readEntries(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((line) => line !== '')
}

/**
 * What is to be put right in a set before it may be kept. `keyOf` gives what search compares ('Repairs' and 'repair'
 * are one entry); `others` are the other sets in force.
 */
export function checkSet(
  { entries, oneWay }: Pick<SynonymSet, 'entries' | 'oneWay'>,
  keyOf: (entry: string) => string,
  others: readonly StandingSet[],
): Issue[] {
  const field = 'entries'
  const keys = entries.map(keyOf)
  const odd = entries.find(
    (entry, index) => !/^[\p{L}\p{M}\p{N} &'’./-]+$/u.test(entry) || keys[index] === '',
  )
  if (odd !== undefined) return [{ field, problem: 'odd-characters', values: { entry: odd } }]
  if (entries.length === 0) return [{ field, problem: 'required' }]
  if (new Set(keys).size < 2) return [{ field, problem: 'same-entries' }]
  if (entries.length > mostEntries) return [{ field, problem: 'too-many', values: { limit: mostEntries } }]
  const long = entries.find((entry) => entry.length > longestEntry)
  if (long !== undefined)
    return [{ field, problem: 'entry-too-long', values: { entry: long, limit: longestEntry } }]
  if (oneWay) return []
  return others
    .filter((other) => other.active && !other.oneWay)
    .flatMap((other) => {
      const shared = entries.find((_, index) => other.entries.some((entry) => keyOf(entry) === keys[index]))
      const set = writtenSet(other)
      return shared === undefined
        ? []
        : [{ field, problem: 'entry-taken' as const, values: { entry: shared, set } }]
    })
}

import type { ReadCasebook, ReadEntry } from './read-casebook.ts'

/** What a reader can narrow a casebook's entries to, each to one value. */
export const entryFilters = ['body', 'subject', 'outcome'] as const
export type EntryFilter = (typeof entryFilters)[number]

/** '' where nothing is chosen. */
export type ChosenEntries = Record<EntryFilter, string>

/** What can be chosen, most entries first, what is chosen, and how many of all entries that leaves. */
export interface Narrowing {
  options: Record<EntryFilter, { value: string; label: string; entries: number }[]>
  chosen: ChosenEntries
  shown: number
  total: number
}

/**
 * A casebook with only the entries that were asked for, and without the sections they leave empty. What no entry has is
 * not asked for: an old link shows more, never nothing.
 */
export function narrowCasebook<T extends ReadCasebook>(
  casebook: T,
  asked: Partial<ChosenEntries>,
): { casebook: T; narrowing: Narrowing } {
  const entries = casebook.sections.flatMap((section) => section.entries)
  const options = {
    body: optionsOf(entries, 'body'),
    subject: optionsOf(entries, 'subject'),
    outcome: optionsOf(entries, 'outcome'),
  }
  const chosen: ChosenEntries = { body: '', subject: '', outcome: '' }
  for (const filter of entryFilters) {
    const wanted = asked[filter] ?? ''
    if (options[filter].some(({ value }) => value === wanted)) chosen[filter] = wanted
  }
  const isShown = (entry: ReadEntry) =>
    entryFilters.every((filter) => chosen[filter] === '' || filedUnder(entry, filter) === chosen[filter])
  const isNarrowed = entryFilters.some((filter) => chosen[filter] !== '')
  const sections = casebook.sections
    .map((section) => ({ ...section, entries: section.entries.filter(isShown) }))
    .filter((section) => !isNarrowed || section.entries.length > 0)
  const shown = entries.filter(isShown).length
  return {
    casebook: { ...casebook, sections },
    narrowing: { options, chosen, shown, total: entries.length },
  }
}

/** '' for what has no such thing: a case study has no outcome. */
function filedUnder({ card, subject }: ReadEntry, filter: EntryFilter): string {
  if (filter === 'subject') return subject
  if (filter === 'outcome') return card.outcome ?? ''
  return card.organisation.slug ?? card.organisation.name
}

/** `label`: a body's name; for terms of vocabularies the term, which pages say in their own words. */
function optionsOf(entries: readonly ReadEntry[], filter: EntryFilter): Narrowing['options'][EntryFilter] {
  const found = new Map<string, { value: string; label: string; entries: number }>()
  for (const entry of entries) {
    const value = filedUnder(entry, filter)
    if (value === '') continue
    const label = filter === 'body' ? entry.card.organisation.name : value
    found.set(value, { value, label, entries: (found.get(value)?.entries ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => b.entries - a.entries)
}

import { annotationsOf } from './annotations/of-entry.ts'
import type { CasebookEntry, CasebookSection, SectionRule } from './casebook.ts'
import { isBlank } from './text.ts'

/** As many entries as a search puts in a section; nobody reads a longer one. */
export const mostBySearch = 100

/** What filling a section from its search would change. */
export interface RuleNews {
  /** Found, and not in the section yet: record ids in the order of the search. */
  added: string[]
  /** There by the search, and not found any more. */
  gone: string[]
}

/** `found` are the records that the section's search finds now, best first. A section without a search has no news. */
export function ruleNews({ rule, entries }: CasebookSection, found: readonly string[]): RuleNews {
  if (rule === undefined) return { added: [], gone: [] }
  const known = new Set([...entries.map(({ recordId }) => recordId), ...rule.leftOut])
  const still = new Set(found)
  return {
    added: found.filter((recordId) => !known.has(recordId)),
    gone: entries.filter((entry) => mayGo(entry) && !still.has(entry.recordId)).map((e) => e.recordId),
  }
}

/**
 * The section after filling: what is new comes at the end, what the search put there and does not find any more goes.
 * What an editor chose, pinned or wrote about stays, all in the order it stands in; what they left out stays out.
 */
export function filled(section: CasebookSection, found: readonly string[]): CasebookSection {
  const { added, gone } = ruleNews(section, found)
  return {
    ...section,
    entries: [
      ...section.entries.filter(({ recordId }) => !gone.includes(recordId)),
      ...added.map((recordId) => ({ recordId, commentary: { en: '', cy: '' }, bySearch: true as const })),
    ],
  }
}

/** An entry that an editor stands for, whatever the search finds. */
export function pinned({ bySearch: _, ...entry }: CasebookEntry): CasebookEntry {
  return entry
}

/** The section follows another search, or none. What was there by the one before stays until the section is filled. */
export function following(section: CasebookSection, rule: SectionRule | null): CasebookSection {
  const { rule: before, ...rest } = section
  if (rule !== null) return { ...rest, rule: { ...rule, leftOut: before?.leftOut ?? [] } }
  return { ...rest, entries: section.entries.map(pinned) }
}

/** A record that is taken out of a section with a search would come back when it is filled: it is remembered. */
export function leftOut(section: CasebookSection, recordId: string): CasebookSection {
  const { rule } = section
  if (rule === undefined || rule.leftOut.includes(recordId)) return section
  return { ...section, rule: { ...rule, leftOut: [...rule.leftOut, recordId] } }
}

/** A record that was left out, or is put in by hand, is not left out any more. */
export function letIn(section: CasebookSection, recordId: string): CasebookSection {
  const { rule } = section
  if (rule === undefined) return section
  return { ...section, rule: { ...rule, leftOut: rule.leftOut.filter((id) => id !== recordId) } }
}

function mayGo(entry: CasebookEntry): boolean {
  return entry.bySearch === true && !isWrittenAbout(entry)
}

/** Whether an editor said something about an entry, or did something with its words. */
export function isWrittenAbout(entry: CasebookEntry): boolean {
  return !isBlank(entry.commentary) || annotationsOf(entry).length > 0
}

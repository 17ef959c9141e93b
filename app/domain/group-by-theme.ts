import type { CasebookEdit } from './casebook-edit.ts'
import type { CasebookSection } from './casebook.ts'
import type { Bilingual } from './text.ts'
import type { Theme } from './vocabulary.ts'

/** What grouping has to know of a section's records, and of the sections that it adds. */
export interface GroupingAround {
  /** The themes of a record, its first one first. */
  themesOf(recordId: string): readonly Theme[]
  newSection(theme: Theme): { id: string; title: Bilingual }
}

/**
 * The edits that send each entry of a section to the section of its theme, largest themes first. Of several themes it is
 * one that has a section already, otherwise the one that most entries share: few large themes make a report, many small
 * ones a list. A theme that nearly all share is what they were chosen for and tells none of them apart: it comes last. What has no theme stays where it is. No other section loses anything, nor changes its order.
 */
export function editsByTheme(
  sections: readonly CasebookSection[],
  sectionId: string,
  { themesOf, newSection }: GroupingAround,
): CasebookEdit[] {
  const section = sections.find(({ id }) => id === sectionId)
  if (section === undefined) return []
  const groups = groupsOf(section, sections, themesOf)
  return groups.flatMap(([theme, recordIds]): CasebookEdit[] => {
    const there = sections.find((one) => one.theme === theme)
    if (there?.id === sectionId) return []
    const added = there === undefined ? newSection(theme) : null
    const to = there?.id ?? added?.id ?? ''
    return [
      ...(added === null ? [] : [{ do: 'add-section' as const, ...added, theme }]),
      ...recordIds.map((recordId) => ({ do: 'send-entry' as const, section: sectionId, recordId, to })),
    ]
  })
}

/** Of fewer entries with a theme, all may well be of one. */
const fewestToTellApart = 4

function groupsOf(
  { entries, theme: own }: CasebookSection,
  sections: readonly CasebookSection[],
  themesOf: GroupingAround['themesOf'],
): [Theme, string[]][] {
  const shared = new Map<Theme, number>()
  for (const { recordId } of entries)
    for (const theme of themesOf(recordId)) shared.set(theme, (shared.get(theme) ?? 0) + 1)
  const themed = entries.filter(({ recordId }) => themesOf(recordId).length > 0).length
  const tellsApart = (theme: Theme) => themed < fewestToTellApart || (shared.get(theme) ?? 0) <= themed * 0.75
  const standing = new Set(sections.flatMap(({ theme }) => theme ?? []))
  const rank = (theme: Theme) => {
    if (standing.has(theme)) return 2 * entries.length + (shared.get(theme) ?? 0)
    return (tellsApart(theme) ? entries.length : 0) + (shared.get(theme) ?? 0)
  }
  const groups = new Map<Theme, string[]>()
  for (const { recordId } of entries) {
    const themes = themesOf(recordId)
    const [main] =
      own !== undefined && themes.includes(own) ? [own] : themes.toSorted((a, b) => rank(b) - rank(a))
    if (main !== undefined) groups.set(main, [...(groups.get(main) ?? []), recordId])
  }
  return [...groups].toSorted(([, some], [, others]) => others.length - some.length)
}

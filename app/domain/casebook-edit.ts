import type { Annotation } from './annotation.ts'
import { annotated, withoutAnnotation } from './annotations/of-entry.ts'
import type { CasebookEntry, CasebookSection, SectionRule } from './casebook.ts'
import { moved, placed } from './order.ts'
import { filled, following, leftOut, letIn, pinned } from './section-rule.ts'
import type { Bilingual } from './text.ts'
import type { Theme } from './vocabulary.ts'

/** One change to a casebook's sections. */
export type CasebookEdit =
  | { do: 'add-section'; id: string; title: Bilingual; theme?: Theme }
  | { do: 'rename-section'; section: string; title: Bilingual; introduction: Bilingual }
  | { do: 'remove-section'; section: string }
  | { do: 'move-section'; section: string; by: -1 | 1 }
  | { do: 'add-entry'; section: string; recordId: string }
  | { do: 'remove-entry'; section: string; recordId: string }
  | { do: 'move-entry'; section: string; recordId: string; by: -1 | 1 }
  /** `at` is its place in the section afterwards, from 0. */
  | { do: 'place-entry'; section: string; recordId: string; at: number }
  | { do: 'send-entry'; section: string; recordId: string; to: string }
  | { do: 'comment'; section: string; recordId: string; commentary: Bilingual }
  | { do: 'annotate'; section: string; recordId: string; annotation: Annotation }
  | { do: 'remove-annotation'; section: string; recordId: string; id: string }
  | { do: 'follow-search'; section: string; rule: Omit<SectionRule, 'leftOut'> }
  | { do: 'stop-following'; section: string }
  | { do: 'fill'; section: string; found: readonly string[] }
  | { do: 'pin-entry'; section: string; recordId: string }
  | { do: 'let-in'; section: string; recordId: string }

/** The sections after several edits, one after the other. */
export function editAll(
  sections: readonly CasebookSection[],
  edits: readonly CasebookEdit[],
): CasebookSection[] {
  return edits.reduce(editSections, [...sections])
}

/** The sections after one edit. An edit that points at nothing, or adds what is already there, changes nothing. */
export function editSections(sections: readonly CasebookSection[], edit: CasebookEdit): CasebookSection[] {
  switch (edit.do) {
    case 'add-section':
      return sections.some((section) => section.id === edit.id)
        ? [...sections]
        : [...sections, newSection(edit)]
    case 'rename-section':
      return inSection(sections, edit.section, (section) => ({
        ...section,
        title: edit.title,
        introduction: edit.introduction,
      }))
    case 'remove-section':
      return sections.filter((section) => section.id !== edit.section)
    case 'move-section':
      return moved(
        sections,
        sections.findIndex((section) => section.id === edit.section),
        edit.by,
      )
    case 'add-entry':
      return inSection(sections, edit.section, (section) =>
        letIn(withEntry(section, { recordId: edit.recordId, commentary: { en: '', cy: '' } }), edit.recordId),
      )
    case 'remove-entry':
      return inSection(sections, edit.section, (section) =>
        section.entries.some((entry) => entry.recordId === edit.recordId)
          ? leftOut(withoutEntry(section, edit.recordId), edit.recordId)
          : section,
      )
    case 'move-entry':
      return inEntries(sections, edit.section, (entries) =>
        moved(entries, indexIn(entries, edit.recordId), edit.by),
      )
    case 'place-entry':
      return inEntries(sections, edit.section, (entries) =>
        placed(entries, indexIn(entries, edit.recordId), edit.at),
      )
    case 'send-entry':
      return sendEntry(sections, edit)
    case 'comment':
      return inEntry(sections, edit, (entry) => ({ ...entry, commentary: edit.commentary }))
    case 'annotate':
      return inEntry(sections, edit, (entry) => annotated(entry, edit.annotation))
    case 'remove-annotation':
      return inEntry(sections, edit, (entry) => withoutAnnotation(entry, edit.id))
    case 'follow-search':
      return inSection(sections, edit.section, (section) => following(section, { ...edit.rule, leftOut: [] }))
    case 'stop-following':
      return inSection(sections, edit.section, (section) => following(section, null))
    case 'fill':
      return inSection(sections, edit.section, (section) => filled(section, edit.found))
    case 'pin-entry':
      return inEntry(sections, edit, pinned)
    case 'let-in':
      return inSection(sections, edit.section, (section) => letIn(section, edit.recordId))
  }
}

function newSection({ id, title, theme }: Extract<CasebookEdit, { do: 'add-section' }>): CasebookSection {
  const empty = { id, title, introduction: { en: '', cy: '' }, entries: [] }
  return theme === undefined ? empty : { ...empty, theme }
}

/** The edits of words that point at a section or an entry that is not (any more) there: they would be lost. */
export function strayEdits<E extends CasebookEdit>(
  sections: readonly CasebookSection[],
  edits: readonly E[],
): E[] {
  return edits.filter((edit) => {
    if (edit.do === 'rename-section') return sections.every((section) => section.id !== edit.section)
    return edit.do === 'comment' && findEntry(sections, edit.section, edit.recordId) === undefined
  })
}

export function findEntry(
  sections: readonly CasebookSection[],
  sectionId: string,
  recordId: string,
): CasebookEntry | undefined {
  const section = sections.find(({ id }) => id === sectionId)
  return section?.entries.find((entry) => entry.recordId === recordId)
}

/** An entry goes to the end of another section with its commentary; it stays where it is if that one has the record already. */
function sendEntry(
  sections: readonly CasebookSection[],
  { section, recordId, to }: Extract<CasebookEdit, { do: 'send-entry' }>,
): CasebookSection[] {
  const entry = findEntry(sections, section, recordId)
  const target = sections.find(({ id }) => id === to)
  if (entry === undefined || target === undefined || findEntry(sections, to, recordId)) return [...sections]
  const without = editSections(sections, { do: 'remove-entry', section, recordId })
  return inSection(without, to, (other) => letIn(withEntry(other, pinned(entry)), recordId))
}

function indexIn(entries: readonly CasebookEntry[], recordId: string): number {
  return entries.findIndex((entry) => entry.recordId === recordId)
}

function withoutEntry(section: CasebookSection, recordId: string): CasebookSection {
  return { ...section, entries: section.entries.filter((entry) => entry.recordId !== recordId) }
}

function withEntry(section: CasebookSection, entry: CasebookEntry): CasebookSection {
  const already = section.entries.find(({ recordId }) => recordId === entry.recordId)
  if (already === undefined) return { ...section, entries: [...section.entries, entry] }
  return {
    ...section,
    entries: section.entries.map((one) => (one === already && one.bySearch ? pinned(one) : one)),
  }
}

function inEntry(
  sections: readonly CasebookSection[],
  { section, recordId }: { section: string; recordId: string },
  change: (entry: CasebookEntry) => CasebookEntry,
): CasebookSection[] {
  return inEntries(sections, section, (entries) =>
    entries.map((entry) => (entry.recordId === recordId ? change(entry) : entry)),
  )
}

function inEntries(
  sections: readonly CasebookSection[],
  id: string,
  change: (entries: readonly CasebookEntry[]) => CasebookEntry[],
): CasebookSection[] {
  return inSection(sections, id, (section) => ({ ...section, entries: change(section.entries) }))
}

function inSection(
  sections: readonly CasebookSection[],
  id: string,
  change: (section: CasebookSection) => CasebookSection,
): CasebookSection[] {
  return sections.map((section) => (section.id === id ? change(section) : section))
}

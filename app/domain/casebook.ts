import { moved } from './order.ts'
import { limits, type FieldGroup } from './field.ts'
import type { Bilingual } from './text.ts'
import { schemes, sectors, themes, type Scheme, type Sector, type Theme } from './vocabulary.ts'

/** One record in a casebook, with what the editor says about it. */
export interface CasebookEntry {
  recordId: string
  commentary: Bilingual
}

export interface CasebookSection {
  /** Stable within the casebook, so that links to a section survive reordering. */
  id: string
  title: Bilingual
  introduction: Bilingual
  entries: CasebookEntry[]
}

/** An ombudsman editor's ordered collection. Its sections are edited entry by entry, not as form fields. */
export interface Casebook {
  title: Bilingual
  summary: Bilingual
  scheme: Scheme | ''
  period: Bilingual
  sector: Sector | ''
  themes: Theme[]
  introduction: Bilingual
  sections: CasebookSection[]
}

export const casebookGroups = [
  {
    key: 'about',
    fields: [
      { key: 'title', kind: 'line', limit: limits.line, required: true },
      { key: 'summary', kind: 'plain', limit: limits.summary, required: true },
      { key: 'scheme', kind: 'choice', values: schemes, words: 'scheme', required: true },
      { key: 'period', kind: 'line', limit: limits.line },
      { key: 'sector', kind: 'choice', values: sectors, words: 'sector' },
      { key: 'themes', kind: 'choices', values: themes, words: 'theme', atMost: 3 },
      { key: 'introduction', kind: 'markdown', limit: limits.long },
    ],
  },
] as const satisfies readonly FieldGroup[]

export type CasebookEdit =
  | { do: 'add-section'; id: string; title: Bilingual }
  | { do: 'rename-section'; section: string; title: Bilingual; introduction: Bilingual }
  | { do: 'remove-section'; section: string }
  | { do: 'move-section'; section: string; by: -1 | 1 }
  | { do: 'add-entry'; section: string; recordId: string }
  | { do: 'remove-entry'; section: string; recordId: string }
  | { do: 'move-entry'; section: string; recordId: string; by: -1 | 1 }
  | { do: 'comment'; section: string; recordId: string; commentary: Bilingual }

/** The sections after one edit. An edit that points at nothing, or adds what is already there, changes nothing. */
export function editSections(sections: readonly CasebookSection[], edit: CasebookEdit): CasebookSection[] {
  const inSection = (id: string, change: (section: CasebookSection) => CasebookSection) =>
    sections.map((section) => (section.id === id ? change(section) : section))
  switch (edit.do) {
    case 'add-section':
      return [...sections, { id: edit.id, title: edit.title, introduction: { en: '', cy: '' }, entries: [] }]
    case 'rename-section':
      return inSection(edit.section, (s) => ({ ...s, title: edit.title, introduction: edit.introduction }))
    case 'remove-section':
      return sections.filter((section) => section.id !== edit.section)
    case 'move-section':
      return moved(
        sections,
        sections.findIndex((s) => s.id === edit.section),
        edit.by,
      )
    case 'add-entry':
      return inSection(edit.section, (s) =>
        s.entries.some((e) => e.recordId === edit.recordId)
          ? s
          : { ...s, entries: [...s.entries, { recordId: edit.recordId, commentary: { en: '', cy: '' } }] },
      )
    case 'remove-entry':
      return inSection(edit.section, (s) => ({
        ...s,
        entries: s.entries.filter((e) => e.recordId !== edit.recordId),
      }))
    case 'move-entry':
      return inSection(edit.section, (s) => ({
        ...s,
        entries: moved(
          s.entries,
          s.entries.findIndex((e) => e.recordId === edit.recordId),
          edit.by,
        ),
      }))
    case 'comment':
      return inSection(edit.section, (s) => ({
        ...s,
        entries: s.entries.map((e) =>
          e.recordId === edit.recordId ? { ...e, commentary: edit.commentary } : e,
        ),
      }))
  }
}

import { editAll } from '#app/domain/casebook-edit.ts'
import { editsByTheme } from '#app/domain/group-by-theme.ts'
import type { Person } from '#app/domain/person.ts'
import { bothWith } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import type { Saved } from '../submissions/save-draft.ts'
import { draftCasebook } from './draft-casebook.ts'
import { editSections, type EditSections } from './edit-sections.ts'

/** Sends every entry of a section to the section of its theme, together with what was typed: all of it is saved, or none. */
export function groupByTheme(
  portal: Portal,
  person: Person,
  { section, edits, ...at }: EditSections & { section: string },
): Saved {
  const { draft } = draftCasebook(portal, person, at.recordId)
  const sections = editAll(draft.content.sections, edits)
  const ids = sections.find(({ id }) => id === section)?.entries.map(({ recordId }) => recordId) ?? []
  const themes = new Map(findRecords(portal.db, ids).map(({ id, live }) => [id, live?.content.themes ?? []]))
  const { en, cy } = bothWith(portal.terms())
  const grouping = editsByTheme(sections, section, {
    themesOf: (recordId) => themes.get(recordId) ?? [],
    newSection: (theme) => ({
      id: portal.newId(),
      title: { en: en.vocabulary.theme[theme], cy: cy.vocabulary.theme[theme] },
    }),
  })
  return editSections(portal, person, { ...at, edits: [...edits, ...grouping] })
}

import type { CasebookEdit } from '#app/domain/casebook-edit.ts'
import { sectionFields, type SectionRule } from '#app/domain/casebook.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { savedSearchOf } from '#db/saved-searches.ts'
import { readKept } from '../alerts/kept-query.ts'
import type { Saved } from '../submissions/save-draft.ts'
import { draftCasebook } from './draft-casebook.ts'
import { editSections, type EditSections } from './edit-sections.ts'
import { findForSection, ruleOf } from './section-search.ts'

interface FillSection extends EditSections {
  section: string
  /** One of the person's own saved searches, which the section follows from now on; null for the one it follows. */
  savedSearch: string | null
}

/** Fills a section from its search, together with what was typed: all of it is saved, or none. */
export async function fillSection(
  portal: Portal,
  person: Person,
  { section, savedSearch, edits, ...at }: FillSection,
): Promise<Saved> {
  const rule = ruleToFollow(portal, person, { recordId: at.recordId, section, savedSearch })
  const field = sectionFields.search(section)
  if (rule === null) return refuse({ field, problem: 'required' })
  const found = await findForSection(portal, rule)
  if (found === null) return refuse({ field, problem: 'search-is-gone' })
  const filling: CasebookEdit[] = [
    ...(savedSearch === null ? [] : [{ do: 'follow-search' as const, section, rule }]),
    { do: 'fill', section, found },
  ]
  return editSections(portal, person, { ...at, edits: [...edits, ...filling] })
}

function ruleToFollow(
  portal: Portal,
  person: Person,
  { recordId, section, savedSearch }: Pick<FillSection, 'recordId' | 'section' | 'savedSearch'>,
): SectionRule | null {
  const { draft } = draftCasebook(portal, person, recordId)
  if (savedSearch === null) return draft.content.sections.find(({ id }) => id === section)?.rule ?? null
  const chosen = savedSearchOf(portal.db, person.id, savedSearch)
  return chosen?.follows !== null ? null : { ...ruleOf(readKept(portal, chosen.query, 'en')), leftOut: [] }
}

function refuse(issue: Issue): Saved {
  return { ok: false, because: 'issues', issues: [issue] }
}

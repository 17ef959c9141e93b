import type { Casebook } from '#app/domain/casebook.ts'
import type { Person } from '#app/domain/person.ts'
import { noText } from '#app/domain/text.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import type { SearchQuery } from '#search/query.ts'
import { startRecord, type Start } from '../submissions/start-record.ts'
import { findForSection, ruleOf } from './section-search.ts'

interface StartReport extends Omit<Start, 'kind'> {
  /** What it is to draw on; null to begin with nothing. */
  query: SearchQuery | null
}

/** Begins a thematic report, with one section that follows the search and holds what it finds now. Gives the record's id. */
export async function startReport(
  portal: Portal,
  person: Person,
  { query, ...start }: StartReport,
): Promise<string> {
  const sections = query === null ? [] : [await sectionOf(portal, query)]
  const words = { thematicReport: true, sections } satisfies Partial<Casebook>
  return startRecord(portal, person, { ...start, kind: 'casebook' }, { words, event: 'started' })
}

async function sectionOf(portal: Portal, query: SearchQuery): Promise<Casebook['sections'][number]> {
  const rule = { ...ruleOf(query), leftOut: [] }
  const found = (await findForSection(portal, rule)) ?? []
  const { en, cy } = bothLanguages
  return {
    id: portal.newId(),
    title: { en: en.thematicReports.begin.found, cy: cy.thematicReports.begin.found },
    introduction: noText,
    entries: found.map((recordId) => ({ recordId, commentary: noText, bySearch: true })),
    rule,
  }
}

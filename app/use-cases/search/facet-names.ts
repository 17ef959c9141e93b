import { subSubjectId, subjectAbove } from '#app/domain/sub-subject.ts'
import { readIn } from '#app/domain/text.ts'
import { isOneOf, type Language, type Subject } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { casebookTitles } from '#db/casebooks.ts'
import { findOrganisations } from '#db/organisations.ts'
import { subSubjectsOf } from '#db/sub-subjects.ts'

/** Names by value, for the facets whose values are in no closed list but in the database. */
export interface FacetNames {
  organisation: Readonly<Record<string, string>>
  casebook: Readonly<Record<string, string>>
  /** Only parts of subjects (`health/discharge-planning`): the subjects themselves are terms of a vocabulary. */
  subject: Readonly<Record<string, string>>
}

type Values = Partial<Record<keyof FacetNames, readonly string[]>>

/** The names of these values in the reader's language. A value that there is not (any more) has none. */
export function facetNames(portal: Portal, values: Values, language: Language): FacetNames {
  const { organisation = [], casebook = [], subject = [] } = values
  return {
    organisation: Object.fromEntries(
      findOrganisations(portal.db, organisation).map(({ id, name }) => [id, readIn(name, language).text]),
    ),
    casebook: Object.fromEntries(
      casebookTitles(portal.db, casebook).map(({ slug, title }) => [slug, readIn(title, language).text]),
    ),
    subject: subSubjectNames(portal, subject, language),
  }
}

function subSubjectNames(
  portal: Portal,
  values: readonly string[],
  language: Language,
): FacetNames['subject'] {
  const parts = new Set(values.filter((value) => value !== subjectAbove(value)))
  const known = portal.terms().known('subject')
  const above = [...new Set([...parts].map(subjectAbove))].filter((id): id is Subject => isOneOf(known, id))
  const names: Record<string, string> = { ...givenNames(portal, parts, language) }
  const named = new Set(Object.keys(names))
  for (const subject of above) {
    for (const name of subSubjectsOf(portal.db, subject)) {
      const id = subSubjectId(subject, name)
      // Some excerpts have the name in both languages and some in one: a name in the reader's is kept.
      const better = id !== null && !named.has(id) && (names[id] === undefined || name[language] !== '')
      if (better && parts.has(id)) names[id] = readIn(name, language).text
    }
  }
  return names
}

/** What administrators call some of these parts, in the reader's language. */
function givenNames(portal: Portal, parts: Iterable<string>, language: Language): Record<string, string> {
  const terms = portal.terms()
  const labels: Record<string, string> = bothWith(terms)[language].vocabulary.subSubject
  return Object.fromEntries(
    [...parts].flatMap((id) => (terms.partName(id) === null ? [] : [[id, labels[id] ?? id]])),
  )
}

import type { CaseStudy } from '#app/domain/case-study.ts'
import { isCoProduced } from '#app/domain/co-production.ts'
import { evidenceLevelOf } from '#app/domain/evidence-level.ts'
import { outcomeOfCase, type Excerpt } from '#app/domain/excerpt.ts'
import type { FormerName, Organisation } from '#app/domain/organisation.ts'
import { isReadableIn } from '#app/domain/readable-in.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { subSubjectId } from '#app/domain/sub-subject.ts'
import type { Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import type { SearchDocument } from '#search/document.ts'
import { yes } from '#search/facets.ts'

/** Every facet but the year, which follows from the document's date. */
type Facets = Omit<SearchDocument['facets'], 'year'>

/** What belongs to a record beside its words: organisations it is about or from, published casebooks that hold it, files. */
export interface Around {
  owner: Organisation
  caseAgainst: Organisation | null
  /** What they were called before, by their ids. */
  formerNames: ReadonlyMap<string, readonly FormerName[]>
  casebooks: readonly string[]
  /** What its files say, and what is said about them. */
  files: Bilingual
  /** How many other bodies report a measured result of their own. */
  repeatedBy: number
  /** The vocabularies as they stand. */
  terms: Terms
}

/** The values a published record has in every facet; none where it says nothing. */
export function facetsOf(
  record: PortalRecord,
  { owner, caseAgainst, casebooks, repeatedBy, terms }: Around,
): Facets {
  const from = caseAgainst ?? owner
  const content = record.live?.content
  return {
    kind: [record.kind],
    theme: content ? withGroups(content.themes, terms) : [],
    subject: [],
    sector: [content?.sector || from.sector],
    organisationType: [from.type],
    organisation: [...new Set([from.id, owner.id])],
    casebook: casebooks,
    region: [(content && 'region' in content && content.region) || from.region],
    outcome: [],
    evidence: [],
    maturity: [],
    goodPractice: [],
    welsh: content && isReadableIn(record.kind, content, 'cy') ? [yes] : [],
    measures: [],
    coProduced: [],
    ...(isKind(record, 'case-study') && record.live ? ofCaseStudy(record.live.content, repeatedBy) : {}),
    ...(isKind(record, 'excerpt') && record.live ? ofExcerpt(record.live.content, terms) : {}),
  }
}

function ofCaseStudy(study: CaseStudy, repeatedBy: number): Partial<Facets> {
  return {
    evidence: [evidenceLevelOf(study, repeatedBy)],
    maturity: study.maturity === '' ? [] : [study.maturity],
    measures: study.measures.some((measure) => measure.result !== '') ? [yes] : [],
    coProduced: isCoProduced(study) ? [yes] : [],
  }
}

function ofExcerpt(excerpt: Excerpt, terms: Terms): Partial<Facets> {
  const outcome = outcomeOfCase(excerpt.heads)
  return {
    subject: subjectsOf(excerpt, terms),
    outcome: outcome === null ? [] : [outcome],
    goodPractice: excerpt.goodPracticeNoted ? [yes] : [],
  }
}

function subjectsOf({ subject, subSubject }: Excerpt, terms: Terms): string[] {
  if (subject === '') return []
  const below = subSubjectId(subject, subSubject)
  return below === null ? [subject] : [subject, terms.present('subSubject', below)]
}

/** A theme is found by itself and by the group it stands in. */
function withGroups(themes: readonly Theme[], { groupOf }: Terms): string[] {
  return [...new Set([...themes, ...themes.flatMap((theme) => groupOf(theme) ?? [])])]
}

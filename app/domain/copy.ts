import type { CaseStudy } from './case-study.ts'
import type { Excerpt } from './excerpt.ts'
import { withoutEditions } from './held-editions.ts'
import { emptyContent, isKind, type Content, type PortalRecord } from './record.ts'
import type { Bilingual } from './text.ts'
import { languages } from './vocabulary.ts'

/**
 * What of a case study is as true of the next one like it: the practice, and where and for whom it is done. Everything
 * else was true once: dates, results, evidence, costs, and above all people's words, who agreed to that one use.
 */
const practice = [
  'summary',
  'problem',
  'whatWeDid',
  'publicContact',
  'themes',
  'sector',
  'organisationTypes',
  'region',
  'place',
  'service',
  'peopleServed',
  'wellbeingGoals',
  'changeDepth',
  'welshLanguage',
  'equalityAndSafeguarding',
  'partners',
  'conditionsForSuccess',
  'adaptationTips',
  'privateContact',
] as const satisfies readonly (keyof CaseStudy)[]

/** What of an excerpt another case of the same kind may share; the case itself, its numbers and its outcome are its own. */
const sameKindOfCase = [
  'summary',
  'scheme',
  'caseAgainst',
  'anonymousBody',
  'reportType',
  'sector',
  'region',
  'subject',
  'subSubject',
  'themes',
  'complaint',
  'findings',
  'agreedAction',
  'learningPoints',
  'legislation',
] as const satisfies readonly (keyof Excerpt)[]

/** The content that a copy begins with: marked as one by its title, without what would be false of it. */
export function contentForCopy(record: PortalRecord, content: Content, copyOf: Bilingual): Partial<Content> {
  const title = { ...content.title }
  for (const language of languages) {
    if (title[language] !== '') title[language] = `${copyOf[language]} ${title[language]}`
  }
  // A casebook is an arrangement, and all of it can be arranged anew.
  if (record.kind === 'casebook') return { ...withoutEditions(content), title }
  const kept = record.kind === 'case-study' ? practice : sameKindOfCase
  const values = content as unknown as Record<string, unknown>
  return {
    ...Object.fromEntries(kept.map((key) => [key, values[key]])),
    ...(isKind(record, 'case-study') ? { measures: measuresToFill(content as CaseStudy) } : {}),
    title,
  }
}

/** The same things are measured again; what was found is not. */
function measuresToFill({ measures }: CaseStudy): CaseStudy['measures'] {
  const blank = emptyContent('case-study').title
  return measures.map((measure) => ({
    ...measure,
    baseline: '',
    result: '',
    period: blank,
    sampleSize: '',
    sample: blank,
    responseRate: '',
  }))
}

import type { Casebook } from './casebook.ts'
import type { CaseStudy } from './case-study.ts'
import { saysHowPeopleShared } from './co-production.ts'
import { outcomeOfCase, type Excerpt } from './excerpt.ts'
import { isKind, type PortalRecord } from './record.ts'
import { isBlank, readIn } from './text.ts'
import type { Language } from './vocabulary.ts'

/** Questions a meeting might discuss; each has its sentence in both languages. */
export const discussionKeys = [
  'does-this-happen-here',
  'what-did-not-work',
  'which-conditions-have-we',
  'what-do-we-measure',
  'who-would-we-involve',
  'what-would-it-cost',
  'smallest-first-step',
  'could-it-happen-here',
  'which-recommendations-for-us',
  'do-we-do-this-well',
  'put-right-sooner',
  'which-learning-points',
  'when-would-we-notice',
  'which-case-is-ours',
  'what-runs-through-them',
] as const
export type DiscussionKey = (typeof discussionKeys)[number]

/** A question that a record raises. `words` are quoted from the record where the question needs them, otherwise ''. */
export interface Suggestion {
  key: DiscussionKey
  words: string
}

const atMost = 3

/**
 * Two or three questions that the record's own fields raise: one to begin with, then those that few other records
 * raise; one that fits most fills up.
 */
export function suggestQuestions(record: PortalRecord, language: Language): Suggestion[] {
  if (isKind(record, 'case-study') && record.live) return first(ofCaseStudy(record.live.content, language))
  if (isKind(record, 'excerpt') && record.live) return first(ofExcerpt(record.live.content))
  if (isKind(record, 'casebook') && record.live) return first(ofCasebook(record.live.content))
  return []
}

type Raised = [key: DiscussionKey, raised: boolean, words?: string]

function ofCaseStudy(study: CaseStudy, language: Language): Raised[] {
  const measured = study.measures.find((measure) => measure.result !== '')
  const label = measured === undefined ? '' : readIn(measured.label, language).text
  return [
    ['does-this-happen-here', true],
    ['what-did-not-work', study.triedDidNotWork || !isBlank(study.whatDidNotWork)],
    ['what-do-we-measure', label !== '', label],
    ['which-conditions-have-we', !isBlank(study.conditionsForSuccess)],
    ['who-would-we-involve', saysHowPeopleShared(study) || !isBlank(study.coProduction)],
    ['what-would-it-cost', [study.costSetUp, study.costRunning, study.staffTime].some((it) => !isBlank(it))],
    ['smallest-first-step', !study.triedDidNotWork],
  ]
}

function ofExcerpt(excerpt: Excerpt): Raised[] {
  const outcome = outcomeOfCase(excerpt.heads)
  const foundWanting = outcome === 'upheld' || outcome === 'partly-upheld'
  const settled = outcome === 'early-resolution' || outcome === 'voluntary-settlement'
  return [
    ['could-it-happen-here', foundWanting || !(settled || outcome === 'not-upheld')],
    ['put-right-sooner', settled],
    ['do-we-do-this-well', outcome === 'not-upheld' || excerpt.goodPracticeNoted],
    ['which-recommendations-for-us', excerpt.recommendations.length > 0],
    ['which-learning-points', !isBlank(excerpt.learningPoints)],
    ['when-would-we-notice', true],
  ]
}

function ofCasebook(casebook: Casebook): Raised[] {
  const entries = casebook.sections.flatMap((section) => section.entries)
  return [
    ['which-case-is-ours', true],
    ['what-runs-through-them', entries.length > 1],
  ]
}

function first(questions: readonly Raised[]): Suggestion[] {
  return questions
    .filter(([, raised]) => raised)
    .slice(0, atMost)
    .map(([key, , words = '']) => ({ key, words }))
}

import type { CaseStudy } from './case-study.ts'
import { hiddenIn } from './small-numbers.ts'
import type { EvidenceLevel } from './vocabulary.ts'

/** What a level rests on; each has its sentence in both languages. */
export const evidenceReasons = [
  'nothing-attached',
  'own-account',
  'figure-alone',
  'compared-with-before',
  'compared-with-target',
  'comparison-group',
  'independent',
  'used-elsewhere',
  'repeated-elsewhere',
] as const
export type EvidenceReason = (typeof evidenceReasons)[number]

/** What would raise a level; each has its sentence in both languages. */
export const evidenceSteps = [
  'add-a-figure',
  'add-the-result',
  'add-what-it-was-before',
  'have-it-tested',
  'see-it-repeated',
] as const
export type EvidenceStep = (typeof evidenceSteps)[number]

/** How well a case study's claim is supported, why, and what would support it better. */
export interface Assessment {
  level: EvidenceLevel
  reason: EvidenceReason
  /** Null when nothing more can be asked. */
  next: EvidenceStep | null
  /** The field where the next step is taken: a key of the case study's field list. */
  nextField: 'measures' | 'evidence' | 'reusedIn' | null
}

type Assessed = Pick<CaseStudy, 'triedDidNotWork' | 'measures' | 'evidence' | 'reusedIn'>

/**
 * The evidence level, never typed but worked out from what is attached: 4 repeated by another body, 3 tested
 * independently or against a comparison group, 2 measured against a baseline or target, 1 reported with a number or an
 * evidence record, 0 described. What was tried and did not work is `x` whatever stands behind it: its reason and its
 * next step are those it would have otherwise, since a lesson can be as well tested as a success.
 * `repeatedBy` is how many other bodies reported a measured result of their own.
 */
export function assessEvidence(study: Assessed, repeatedBy = 0): Assessment {
  const { level, reason, next } = onTheLadder(study, repeatedBy)
  if (!study.triedDidNotWork) return { level, reason, next, nextField: fieldOf(next) }
  // Nobody is asked to repeat what did not work.
  const more = next === 'see-it-repeated' ? null : next
  return { level: 'x', reason, next: more, nextField: fieldOf(more) }
}

export function evidenceLevelOf(study: Assessed, repeatedBy = 0): EvidenceLevel {
  return assessEvidence(study, repeatedBy).level
}

function onTheLadder(study: Assessed, repeatedBy: number): Omit<Assessment, 'nextField'> {
  const tested = testedBy(study)
  const measured = measuredAgainst(study)
  if (tested !== null || measured !== null) {
    if (repeatedBy > 0) return { level: '4', reason: 'repeated-elsewhere', next: null }
    if (study.reusedIn.length > 0) return { level: '4', reason: 'used-elsewhere', next: null }
  }
  if (tested !== null) return { level: '3', reason: tested, next: 'see-it-repeated' }
  if (measured !== null) return { level: '2', reason: measured, next: 'have-it-tested' }
  if (study.measures.some((m) => m.result !== ''))
    return { level: '1', reason: 'figure-alone', next: 'add-what-it-was-before' }
  if (study.evidence.length > 0) return { level: '1', reason: 'own-account', next: 'add-a-figure' }
  const halfMeasured = study.measures.some((m) => m.baseline !== '' || m.target !== '')
  return { level: '0', reason: 'nothing-attached', next: halfMeasured ? 'add-the-result' : 'add-a-figure' }
}

function testedBy({ evidence }: Assessed): EvidenceReason | null {
  const done = evidence.filter((piece) => piece.method !== '')
  if (done.some((piece) => piece.independent)) return 'independent'
  return done.some((piece) => piece.method === 'comparison-group') ? 'comparison-group' : null
}

/** A result that readers may not see, because it rests on too few people, proves nothing to them. */
function measuredAgainst({ measures }: Assessed): EvidenceReason | null {
  const shown = measures.filter((m) => m.result !== '' && !hiddenIn(m).includes('result'))
  if (shown.some((m) => m.baseline !== '' && !hiddenIn(m).includes('baseline'))) return 'compared-with-before'
  return shown.some((m) => m.target !== '') ? 'compared-with-target' : null
}

function fieldOf(step: EvidenceStep | null): Assessment['nextField'] {
  if (step === null) return null
  if (step === 'see-it-repeated') return 'reusedIn'
  return step === 'have-it-tested' ? 'evidence' : 'measures'
}

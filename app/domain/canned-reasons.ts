import type { RecordKind } from './vocabulary.ts'

/**
 * Sentences a reviewer can put into a reason instead of writing them anew; each has its words in both languages. They
 * are a beginning: whoever uses one adds what it is about.
 */
export const cannedReasons = [
  'unclear',
  'too-long',
  'jargon',
  'abbreviation',
  'identifies-somebody',
  'needs-source',
  'sounds-like-advertising',
  'title-says-little',
  'title-names-project',
  'summary-repeats-title',
  'summary-without-result',
  'problem-for-whom',
  'problem-how-large',
  'problem-blames',
  'did-what-exactly',
  'did-who',
  'did-in-what-order',
  'changed-without-figures',
  'changed-compared-with-what',
  'changed-claims-too-much',
  'evidence-missing',
  'evidence-weak-for-claim',
  'failure-missing',
  'cost-missing',
  'transfer-missing',
  'co-production-thin',
  'personal-mailbox',
  'heads-outcome-missing',
  'findings-and-facts-apart',
  'recommendation-not-checkable',
  'learning-too-general',
  'whole-plain-language',
  'whole-anonymity',
  'whole-duplicate',
  'whole-permission',
  'whole-welsh',
  'whole-not-good-practice-yet',
] as const
export type CannedReason = (typeof cannedReasons)[number]

/** For any text. */
const everywhere: readonly CannedReason[] = [
  'unclear',
  'too-long',
  'jargon',
  'abbreviation',
  'identifies-somebody',
  'needs-source',
  'sounds-like-advertising',
]

const aboutTheWhole: readonly CannedReason[] = [
  'whole-plain-language',
  'whole-anonymity',
  'whole-duplicate',
  'whole-permission',
  'whole-welsh',
  'whole-not-good-practice-yet',
]

const title: readonly CannedReason[] = ['title-says-little', 'title-names-project']
const summary: readonly CannedReason[] = ['summary-repeats-title', 'summary-without-result']

const byField: Record<RecordKind, Partial<Record<string, readonly CannedReason[]>>> = {
  'case-study': {
    title,
    summary,
    problem: ['problem-for-whom', 'problem-how-large', 'problem-blames'],
    whatWeDid: ['did-what-exactly', 'did-who', 'did-in-what-order'],
    whatChanged: ['changed-without-figures', 'changed-compared-with-what', 'changed-claims-too-much'],
    measures: ['changed-compared-with-what', 'evidence-weak-for-claim'],
    evidence: ['evidence-missing', 'evidence-weak-for-claim'],
    coProduction: ['co-production-thin'],
    whatDidNotWork: ['failure-missing'],
    costSetUp: ['cost-missing'],
    costRunning: ['cost-missing'],
    conditionsForSuccess: ['transfer-missing'],
    publicContact: ['personal-mailbox'],
  },
  excerpt: {
    title,
    summary,
    heads: ['heads-outcome-missing'],
    complaint: ['findings-and-facts-apart'],
    findings: ['findings-and-facts-apart'],
    recommendations: ['recommendation-not-checkable'],
    learningPoints: ['learning-too-general'],
  },
  casebook: {},
}

/** The sentences offered beside a field ('' for the whole record): those about it first, then those for any text. */
export function cannedReasonsFor(kind: RecordKind, field: string): CannedReason[] {
  if (field === '') return [...aboutTheWhole]
  return [...(byField[kind][field] ?? []), ...everywhere]
}

/** The reason with another sentence put after what it says already, once. */
export function withSentence(reason: string, sentence: string): string {
  const written = reason.trim()
  if (sentence === '' || written.includes(sentence)) return written
  return written === '' ? sentence : `${written} ${sentence}`
}

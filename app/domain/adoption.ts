import type { Issue } from './issue.ts'
import type { Direction, Language } from './vocabulary.ts'
import { directions, isOneOf } from './vocabulary.ts'

/** How far another body has come with what a case study describes, from first interest to the end of it. */
export const adoptionStages = [
  'interested',
  'planning',
  'piloting',
  'adopted',
  'adapted',
  'tried-and-stopped',
  'decided-against',
] as const
export type AdoptionStage = (typeof adoptionStages)[number]

/** Stages in which a body does the thing: a result measured in one of them repeats that of the case study. */
const doing: readonly AdoptionStage[] = ['piloting', 'adopted', 'adapted']
/** Stages that teach others only with the reason for them. */
const needsWhy: readonly AdoptionStage[] = ['tried-and-stopped', 'decided-against']

/** A number of the adopting body's own, as typed ("41%", "19 days"); '' when not known. */
export interface Figure {
  measure: string
  direction: Direction | ''
  before: string
  after: string
  /** "April to September 2025". */
  period: string
}

/** What a body says about its adoption at one time. Texts are plain, in the language they were written in. */
export interface AdoptionWords {
  stage: AdoptionStage
  /** What the body does otherwise than the case study. */
  changed: string
  why: string
  figures: Figure[]
  /** A post whom readers may ask ("Repairs manager"), not a person; '' when nobody. */
  contactRole: string
  language: Language
}

/** One body's adoption of one case study, as it stands. Earlier entries are its history. */
export interface Adoption extends AdoptionWords {
  id: string
  recordId: string
  organisationId: string
  /** Grows with every change; who saves names the one they started from. */
  number: number
  /** When it was recorded first, and last changed. */
  recordedAt: string
  changedAt: string
}

/** An earlier or present state of an adoption, in its history. */
export interface AdoptionStep {
  stage: AdoptionStage
  at: string
}

export const adoptionLimits = { text: 1_000, line: 200, value: 60, figures: 10 } as const

/** What is to be put right before the adoption can be kept. Fields are named as the form names them. */
export function checkAdoption(words: AdoptionWords): Issue[] {
  const issues: Issue[] = []
  const { text, line, value, figures } = adoptionLimits
  const atMost = (field: string, typed: string, limit: number) => {
    if (typed.length > limit) issues.push({ field, problem: 'too-long', values: { limit } })
  }
  if (!isOneOf(adoptionStages, words.stage)) issues.push({ field: 'stage', problem: 'required' })
  atMost('changed', words.changed, text)
  atMost('why', words.why, text)
  if (needsWhy.includes(words.stage) && words.why === '') issues.push({ field: 'why', problem: 'required' })
  if (words.figures.length > figures)
    issues.push({ field: 'figures', problem: 'too-many', values: { limit: figures } })
  words.figures.forEach((figure, i) => {
    const name = `figures.${i}`
    if (figure.measure === '') issues.push({ field: `${name}.measure`, problem: 'required' })
    if (figure.direction !== '' && !isOneOf(directions, figure.direction))
      issues.push({ field: `${name}.direction`, problem: 'not-a-choice' })
    atMost(`${name}.measure`, figure.measure, line)
    atMost(`${name}.before`, figure.before, value)
    atMost(`${name}.after`, figure.after, value)
    atMost(`${name}.period`, figure.period, value)
  })
  atMost('contactRole', words.contactRole, line)
  return issues
}

/**
 * Whether the body shows by a number of its own that the practice works there too: it does the thing, and at least one
 * figure has a value before and one after that is not worse. Counts towards the evidence level "repeated".
 */
export function isMeasuredResult({ stage, figures }: Pick<AdoptionWords, 'stage' | 'figures'>): boolean {
  return doing.includes(stage) && figures.some(isGood)
}

function isGood({ before, after, direction }: Figure): boolean {
  const [from, to] = [numberIn(before), numberIn(after)]
  if (from === null || to === null) return false
  // Nobody said which way is better: the two numbers speak for themselves.
  if (direction === '') return from !== to
  return direction === 'higher-is-better' ? to > from : to < from
}

/** The first number of a value as typed: 41 of "41%", 1200 of "£1,200 a year". Null when there is none. */
function numberIn(typed: string): number | null {
  const found = /-?\d[\d,]*(\.\d+)?/.exec(typed)
  return found === null ? null : Number(found[0].replaceAll(',', ''))
}

/** How many bodies have come how far, in the order of the stages; stages that nobody is in are left out. */
export function countStages(
  adoptions: readonly Pick<Adoption, 'stage'>[],
): { stage: AdoptionStage; count: number }[] {
  return adoptionStages
    .map((stage) => ({ stage, count: adoptions.filter((one) => one.stage === stage).length }))
    .filter(({ count }) => count > 0)
}

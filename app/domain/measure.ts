import { amountOf, type Amount } from './amount.ts'
import { measureUnits, type MeasureUnit } from './case-study-vocabulary.ts'
import { line, name } from './field-parts.ts'
import type { Bilingual } from './text.ts'
import { directions, type Direction } from './vocabulary.ts'

/** A number with what is needed to judge it. Figures are kept as typed ("92%", "14 days"); '' when not known. */
export interface Measure {
  label: Bilingual
  /** How it is counted. */
  definition: Bilingual
  unit: MeasureUnit | ''
  direction: Direction | ''
  baseline: string
  result: string
  /** What was aimed for, within reach. */
  target: string
  /** What would be right, though it may be out of reach: 100% of staff, no child waiting. */
  ideal: string
  /** Why this target, and not the ideal. */
  targetReason: Bilingual
  period: Bilingual
  /** How many people or cases the figures rest on. */
  sampleSize: string
  /** Who or what they were, and how they were chosen. */
  sample: Bilingual
  responseRate: string
}

export const measureColumns = [
  { key: 'label', ...line, required: true },
  { key: 'definition', ...line },
  { key: 'unit', kind: 'choice', values: measureUnits, words: 'measureUnit' },
  { key: 'direction', kind: 'choice', values: directions, words: 'direction' },
  { key: 'baseline', ...name },
  { key: 'result', ...name },
  { key: 'target', ...name },
  { key: 'ideal', ...name },
  { key: 'targetReason', ...line },
  { key: 'period', ...line },
  { key: 'sampleSize', ...name },
  { key: 'sample', ...line },
  { key: 'responseRate', ...name },
] as const

/** A measure's figures as numbers of one unit, to be drawn or compared; null for what was not given. */
export interface Figures {
  unit: string
  baseline: number | null
  result: number
  target: number | null
  ideal: number | null
  /** The most it can be, where the figures say so. */
  most: number | null
}

/**
 * The figures that can be put beside each other: a result, with a baseline or a target of the same unit. Null when
 * there are none, or when a figure is no number: what cannot be compared is not drawn.
 */
export function figuresOf({ baseline, result, target, ideal, unit }: Measure): Figures | null {
  const reached = amountOf(result, unit)
  if (reached === null) return null
  const same = (typed: string): number | null => {
    const amount = amountOf(typed, unit)
    return amount !== null && isOfOneUnit(amount, reached) ? amount.value : null
  }
  const figures = { baseline: same(baseline), target: same(target), ideal: same(ideal) }
  if (figures.baseline === null && figures.target === null) return null
  return { unit: reached.unit, result: reached.value, most: reached.most, ...figures }
}

function isOfOneUnit(one: Amount, other: Amount): boolean {
  return one.unit === other.unit && one.most === other.most
}

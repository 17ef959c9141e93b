import type { Figures, Measure } from './measure.ts'

/** What a result says beside what it was before and what was aimed for; each has its sentence in both languages. */
export const measureOutcomes = ['target-met', 'target-not-met', 'better', 'worse', 'no-change'] as const
export type MeasureOutcome = (typeof measureOutcomes)[number]

/** Null when nobody said which way is better. The target comes first: it is what the writers set themselves. */
export function outcomeOf(
  { baseline, result, target }: Figures,
  direction: Measure['direction'],
): MeasureOutcome | null {
  if (direction === '') return null
  const ahead = (than: number) => (direction === 'higher-is-better' ? result - than : than - result)
  if (target !== null) return ahead(target) >= 0 ? 'target-met' : 'target-not-met'
  if (baseline === null) return null
  if (ahead(baseline) === 0) return 'no-change'
  return ahead(baseline) > 0 ? 'better' : 'worse'
}

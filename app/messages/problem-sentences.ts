import type { IssueProblem } from '#app/domain/issue.ts'

/** The words a sentence about an issue may use: the field's label ('' for the whole form) and the issue's values. */
export interface ProblemValues extends Partial<Record<string, string | number>> {
  label: string
}

/** A sentence for every way in which input can be wrong. */
export type ProblemSentences = Record<IssueProblem, (values: ProblemValues) => string>

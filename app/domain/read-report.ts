import type { ShownHtml } from './read-casebook.ts'
import type { ReportFigures } from './report-figures.ts'
import type { ShownText } from './shown.ts'

/** What a thematic report has around its themes, as readers get it; null is what its editor left out. */
export interface ReadReport {
  foreword: ShownHtml | null
  forewordBy: ShownText | null
  lookedAt: ShownHtml | null
  keyFindings: ShownHtml | null
  recommendations: ReadRecommendation[]
  questions: ShownHtml | null
  figures: ReportFigures
}

export interface ReadRecommendation {
  /** From 1, in the order of the edition. */
  number: number
  text: ShownText
  to: ShownText | null
  by: ShownText | null
}

/** Places of a report that links lead to. */
export const reportAnchors = {
  foreword: 'foreword',
  lookedAt: 'what-we-looked-at',
  keyFindings: 'key-findings',
  recommendations: 'recommendations',
  recommendation: (number: number) => `recommendation-${number}`,
  questions: 'questions',
  statistics: 'statistics',
}

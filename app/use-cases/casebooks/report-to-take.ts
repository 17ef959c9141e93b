import type { Casebook } from '#app/domain/casebook.ts'
import type { ReadReport } from '#app/domain/read-report.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { writtenIn, type WrittenText } from './written-text.ts'

/** What a thematic report has around its themes, for every file that is made of it. */
export interface ReportToTake extends Pick<ReadReport, 'forewordBy' | 'recommendations' | 'figures'> {
  foreword: WrittenText | null
  lookedAt: WrittenText | null
  keyFindings: WrittenText | null
  questions: WrittenText | null
}

export function reportToTake(
  portal: Portal,
  { foreword, lookedAt, keyFindings, questions }: Casebook,
  { forewordBy, recommendations, figures }: ReadReport,
  language: Language,
): ReportToTake {
  return {
    foreword: writtenIn(portal, foreword, language),
    forewordBy,
    lookedAt: writtenIn(portal, lookedAt, language),
    keyFindings: writtenIn(portal, keyFindings, language),
    recommendations,
    questions: writtenIn(portal, questions, language),
    figures,
  }
}

import { limits, type FieldGroup } from './field.ts'
import { isBlank, type Bilingual } from './text.ts'

/** What is begun, where a kind of record is asked for: a casebook that is a report from its beginning. */
export const thematicReport = 'thematic-report'

/** What a report asks of somebody. Readers know it by its number in the edition, which never changes. */
export interface ReportRecommendation {
  id: string
  text: Bilingual
  /** Whom it is made to, in the editor's words: "All health boards". */
  to: Bilingual
  /** By when, in the editor's words: "March 2027". */
  by: Bilingual
}

/** What a casebook holds besides, when its editor writes it as a thematic report: the sections are its themes. */
export interface ThematicReport {
  thematicReport: boolean
  foreword: Bilingual
  /** Who signs the foreword. */
  forewordBy: Bilingual
  /** How the cases were chosen. What they are is counted: see report-figures.ts. */
  lookedAt: Bilingual
  keyFindings: Bilingual
  reportRecommendations: ReportRecommendation[]
  /** For those who hold a service to account. */
  questions: Bilingual
}

export const reportGroup = {
  key: 'report',
  fields: [
    { key: 'foreword', kind: 'markdown', limit: limits.long },
    { key: 'forewordBy', kind: 'line', limit: limits.line },
    { key: 'lookedAt', kind: 'markdown', limit: limits.long },
    { key: 'keyFindings', kind: 'markdown', limit: limits.long },
    {
      key: 'reportRecommendations',
      kind: 'rows',
      atMost: 30,
      columns: [
        { key: 'id', kind: 'key' },
        { key: 'text', kind: 'line', limit: limits.summary, required: true },
        { key: 'to', kind: 'line', limit: limits.line },
        { key: 'by', kind: 'line', limit: limits.line },
      ],
    },
    { key: 'questions', kind: 'markdown', limit: limits.long },
  ],
} as const satisfies FieldGroup

/**
 * Whether a casebook's form asks for the parts of a report, and its page has a place for them. What was written stays
 * there when somebody says that it is no report after all: nothing is published that its editor does not see.
 */
export function hasReportParts(casebook: ThematicReport): boolean {
  const { foreword, forewordBy, lookedAt, keyFindings, questions } = casebook
  return (
    casebook.thematicReport ||
    casebook.reportRecommendations.length > 0 ||
    [foreword, forewordBy, lookedAt, keyFindings, questions].some((text) => !isBlank(text))
  )
}

import type { Casebook } from '#app/domain/casebook.ts'
import { outcomeOfCase, redressTotal } from '#app/domain/excerpt.ts'
import type { ReadSection, ShownHtml } from '#app/domain/read-casebook.ts'
import type { ReadReport } from '#app/domain/read-report.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { reportFigures, type ReportItem } from '#app/domain/report-figures.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import { hasReportParts } from '#app/domain/thematic-report.ts'
import type { Language, Sector } from '#app/domain/vocabulary.ts'

interface ReportAround {
  sections: readonly ReadSection[]
  /** The entries' records that readers may read now. */
  records: readonly PortalRecord[]
  /** The edition's Markdown of a field, rendered. */
  htmlOf(field: string, text: Bilingual): ShownHtml | null
  /** The sector of a body by its id; '' for one that is not known. */
  sectorOf(bodyId: string): Sector | ''
  language: Language
}

/** What a thematic report has around its themes; null for any other casebook. */
export function readReport(
  casebook: Casebook,
  { sections, records, htmlOf, sectorOf, language }: ReportAround,
): ReadReport | null {
  if (!hasReportParts(casebook)) return null
  const { foreword, forewordBy, lookedAt, keyFindings, reportRecommendations, questions } = casebook
  const themes = sections.map(({ id, entries }) => ({ id, entries: entries.map(({ card }) => card.id) }))
  return {
    foreword: htmlOf('foreword', foreword),
    forewordBy: shown(forewordBy, language),
    lookedAt: htmlOf('lookedAt', lookedAt),
    keyFindings: htmlOf('keyFindings', keyFindings),
    recommendations: reportRecommendations.flatMap(({ text, to, by }, index) => {
      const what = shown(text, language)
      return what === null
        ? []
        : [{ number: index + 1, text: what, to: shown(to, language), by: shown(by, language) }]
    }),
    questions: htmlOf('questions', questions),
    figures: reportFigures(
      themes,
      records.flatMap((record) => itemOf(record, sectorOf)),
    ),
  }
}

function shown(text: Bilingual, language: Language): ShownText | null {
  const read = readIn(text, language)
  return read.text === '' ? null : { text: read.text, language: read.language }
}

function itemOf(record: PortalRecord, sectorOf: ReportAround['sectorOf']): ReportItem[] {
  const { id, organisationId } = record
  if (isKind(record, 'case-study') && record.live !== null) {
    const { sector } = record.live.content
    const none = { subject: '', outcome: null, date: '', recommendations: 0, redress: 0 } as const
    return [{ id, kind: 'case-study', body: organisationId, sector, ...none }]
  }
  if (!isKind(record, 'excerpt') || record.live === null) return []
  const { caseAgainst, sector, subject, heads, reportDate, recommendations } = record.live.content
  return [
    {
      id,
      kind: 'excerpt',
      body: caseAgainst,
      // As search counts it: where the case does not say, its body does.
      sector: sector || sectorOf(caseAgainst),
      subject,
      outcome: outcomeOfCase(heads),
      date: reportDate,
      recommendations: recommendations.length,
      redress: redressTotal(recommendations),
    },
  ]
}

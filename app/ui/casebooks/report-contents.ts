import { reportAnchors, type ReadReport } from '#app/domain/read-report.ts'
import type { Messages } from '#app/messages/en.ts'
import type { ContentsLine } from './contents.tsx'

/** What the contents of a report list before its themes and after them. */
export function reportContents(
  report: ReadReport,
  { thematicReports: { chapters } }: Messages,
): { before: ContentsLine[]; after: ContentsLine[] } {
  const line = (key: keyof typeof chapters, isThere: boolean): ContentsLine[] =>
    isThere ? [{ anchor: reportAnchors[key], title: chapters[key] }] : []
  return {
    before: [
      ...line('foreword', report.foreword !== null || report.forewordBy !== null),
      ...line('lookedAt', true),
      ...line('keyFindings', report.keyFindings !== null),
    ],
    after: [
      ...line('recommendations', report.recommendations.length > 0),
      ...line('questions', report.questions !== null),
      ...line('statistics', report.figures.byTheme.length > 0),
    ],
  }
}

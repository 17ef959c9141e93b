import { countFindings, type CountedCase, type FindingCounts } from './casebook-figures.ts'
import type { Sector } from './vocabulary.ts'

/** What is counted of a record that a report draws on. */
export interface ReportItem extends CountedCase {
  id: string
  kind: 'excerpt' | 'case-study'
  /** What tells one body from another; '' where nobody is named. */
  body: string
  sector: Sector | ''
  recommendations: number
  /** In pounds. */
  redress: number
}

/** What a report rests on, each record counted once however many themes it stands under. */
export interface LookedAt {
  cases: number
  caseStudies: number
  /** Those that are named. */
  bodies: number
  /** The first and the last date of a case, `YYYY-MM-DD`; '' when there is no case. */
  from: string
  to: string
  /** What was recommended or agreed in the cases, and how much was to be paid, in pounds. */
  recommendations: number
  redress: number
}

type Counted<Key extends string> = Record<Key, string> & { total: number; counts: FindingCounts }

export interface ReportFigures {
  lookedAt: LookedAt
  /** In the order of the report; a case may stand under several themes. `theme` is the section's id. */
  byTheme: Counted<'theme'>[]
  /** Most cases first; empty when all are of one sector. */
  bySector: (Counted<'sector'> & { sector: Sector | '' })[]
}

/**
 * What was looked at, and what was found by theme and by sector. Nothing is hidden because it is few: every case that is
 * counted is published, and stands in the report itself.
 */
export function reportFigures(
  sections: readonly { id: string; entries: readonly string[] }[],
  items: readonly ReportItem[],
): ReportFigures {
  const decided = items.filter(({ outcome }) => outcome !== null)
  const sectors = [...new Set(decided.map(({ sector }) => sector))]
  return {
    lookedAt: lookedAt(items),
    byTheme: sections
      .map(({ id, entries }) => ({
        theme: id,
        ...countFindings(decided.filter((item) => entries.includes(item.id))),
      }))
      .filter(({ total }) => total > 0),
    bySector:
      sectors.length < 2
        ? []
        : sectors
            .map((sector) => ({ sector, ...countFindings(decided.filter((item) => item.sector === sector)) }))
            .sort((one, other) => other.total - one.total),
  }
}

function lookedAt(items: readonly ReportItem[]): LookedAt {
  const cases = items.filter(({ kind }) => kind === 'excerpt')
  const dates = cases.map(({ date }) => date).filter((date) => date !== '')
  const sum = (key: 'recommendations' | 'redress') => items.reduce((total, item) => total + item[key], 0)
  return {
    cases: cases.length,
    caseStudies: items.length - cases.length,
    bodies: new Set(items.map(({ body }) => body).filter((body) => body !== '')).size,
    from: dates.toSorted().at(0) ?? '',
    to: dates.toSorted().at(-1) ?? '',
    recommendations: sum('recommendations'),
    redress: sum('redress'),
  }
}

import type { Outcome, Subject } from './vocabulary.ts'

/** What was found, in the four ways that matter to a reader. */
export const findings = ['fault', 'no-fault', 'settled', 'closed'] as const
export type Finding = (typeof findings)[number]

/** How each outcome counts. */
const findingOf: Record<Outcome, Finding> = {
  upheld: 'fault',
  'partly-upheld': 'fault',
  'not-upheld': 'no-fault',
  'early-resolution': 'settled',
  'voluntary-settlement': 'settled',
  discontinued: 'closed',
  'closed-after-initial-enquiries': 'closed',
  'outside-jurisdiction': 'closed',
}

/** What is counted of a case. `date` is `YYYY-MM-DD` or ''. */
export interface CountedCase {
  subject: Subject | ''
  outcome: Outcome | null
  date: string
}

export type FindingCounts = Record<Finding, number>

/** A quarter of a year, or the whole of it. */
export interface Period {
  year: number
  /** 1 to 4; null for the year. */
  quarter: number | null
}

export interface CasebookFigures {
  /** Most cases first. */
  bySubject: { subject: Subject | ''; total: number; counts: FindingCounts }[]
  /** Earliest first, none left out between; empty when all are of one period. */
  byPeriod: { period: Period; total: number; counts: FindingCounts }[]
}

/** What was complained about and found, and how that changed over the years or, within two years, the quarters. */
export function casebookFigures(cases: readonly CountedCase[]): CasebookFigures {
  const decided = cases.filter(({ outcome }) => outcome !== null)
  const subjects = [...new Set(decided.map(({ subject }) => subject))]
  return {
    bySubject: subjects
      .map((subject) => ({ subject, ...countFindings(decided.filter((one) => one.subject === subject)) }))
      .sort((one, other) => other.total - one.total),
    byPeriod: byPeriod(decided.filter(({ date }) => date !== '')),
  }
}

function byPeriod(cases: readonly CountedCase[]): CasebookFigures['byPeriod'] {
  const years = cases.map(({ date }) => Number(date.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const quarterly = last - first < 2
  const numberOf = ({ date }: CountedCase) => {
    const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3)
    return quarterly ? Number(date.slice(0, 4)) * 4 + quarter : Number(date.slice(0, 4))
  }
  const numbers = cases.map(numberOf)
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
  if (cases.length === 0 || from === to) return []
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((number) => ({
    period: quarterly
      ? { year: Math.floor(number / 4), quarter: (number % 4) + 1 }
      : { year: number, quarter: null },
    ...countFindings(cases.filter((one) => numberOf(one) === number)),
  }))
}

/** How many of the cases were found to be what. */
export function countFindings(cases: readonly CountedCase[]): { total: number; counts: FindingCounts } {
  const counts: FindingCounts = { fault: 0, 'no-fault': 0, settled: 0, closed: 0 }
  for (const { outcome } of cases) if (outcome !== null) counts[findingOf[outcome]] += 1
  return { total: cases.length, counts }
}

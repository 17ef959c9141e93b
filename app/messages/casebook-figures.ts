import {
  findings,
  type CasebookFigures,
  type FindingCounts,
  type Period,
} from '#app/domain/casebook-figures.ts'
import type { Messages } from './en.ts'

/** A table of figures, said in words. Each row also has its numbers, for the chart beside it. */
export interface FigureTable {
  key: 'subjects' | 'periods'
  title: string
  /** What the figures are, and are not. */
  note: string
  head: string[]
  rows: string[][]
  bars: { label: string; total: number; counts: FindingCounts }[]
}

/** "What was complained about, and what was found" and "Is it getting better?"; one that has nothing to say is left out. */
export function figureTables(figures: CasebookFigures, { casebooks, vocabulary }: Messages): FigureTable[] {
  const words = casebooks.figures
  const tables = [
    {
      key: 'subjects' as const,
      ...words.subjects,
      bars: figures.bySubject.map(({ subject, ...counted }) => ({
        label: subject === '' ? words.noSubject : vocabulary.subject[subject],
        ...counted,
      })),
    },
    {
      key: 'periods' as const,
      ...words.periods,
      bars: figures.byPeriod.map(({ period, ...counted }) => ({
        label: periodName(period, words),
        ...counted,
      })),
    },
  ]
  return tables
    .filter(({ bars }) => bars.length > 0)
    .map(({ column, ...table }) => ({
      ...table,
      head: [column, ...findings.map((finding) => words.findings[finding]), words.total],
      rows: table.bars.map(({ label, total, counts }) => [
        label,
        ...findings.map((finding) => String(counts[finding])),
        String(total),
      ]),
    }))
}

function periodName({ year, quarter }: Period, { quarters }: Messages['casebooks']['figures']): string {
  return quarter === null ? String(year) : `${quarters[quarter - 1] ?? ''} ${year}`
}

import {
  findings,
  type CasebookFigures,
  type FindingCounts,
  type Period,
} from '#app/domain/casebook-figures.ts'
import type { Messages } from './en.ts'

/** A table of figures, said in words. Each row also has its numbers, for the chart beside it. */
export interface FigureTable {
  key: 'subjects' | 'periods' | 'themes' | 'sectors'
  title: string
  /** What the figures are, and are not. */
  note: string
  head: string[]
  rows: string[][]
  bars: { label: string; total: number; counts: FindingCounts }[]
}

/** "What was complained about, and what was found" and "Is it getting better?"; one that has nothing to say is left out. */
export function figureTables(figures: CasebookFigures, messages: Messages): FigureTable[] {
  const words = messages.casebooks.figures
  const subjects = figures.bySubject.map(({ subject, ...counted }) => ({
    label: subject === '' ? words.noSubject : messages.vocabulary.subject[subject],
    ...counted,
  }))
  const periods = figures.byPeriod.map(({ period, ...counted }) => ({
    label: periodName(period, words),
    ...counted,
  }))
  const tables = [
    figureTable('subjects', words.subjects, subjects, messages),
    figureTable('periods', words.periods, periods, messages),
  ]
  return tables.filter(({ bars }) => bars.length > 0)
}

/** One table, with what stands over its first column. */
export function figureTable(
  key: FigureTable['key'],
  { column, title, note }: { column: string; title: string; note: string },
  bars: FigureTable['bars'],
  { casebooks }: Messages,
): FigureTable {
  const words = casebooks.figures
  return {
    key,
    title,
    note,
    bars,
    head: [column, ...findings.map((finding) => words.findings[finding]), words.total],
    rows: bars.map(({ label, total, counts }) => [
      label,
      ...findings.map((finding) => String(counts[finding])),
      String(total),
    ]),
  }
}

function periodName({ year, quarter }: Period, { quarters }: Messages['casebooks']['figures']): string {
  return quarter === null ? String(year) : `${quarters[quarter - 1] ?? ''} ${year}`
}

import type { Scores } from './judge.ts'
import type { SubjectName } from './search-subjects.ts'

export interface RelevanceRow extends Scores {
  set: string
  engine: SubjectName
  queries: 'as written' | 'one slip each'
  half: 'all' | 'worked on' | 'kept back'
  count: number
}

/** The scores as a Markdown table, with what was lost by the slips in the last column. */
export function relevanceTable(rows: readonly RelevanceRow[]): string {
  const cells = rows.map((row) => [
    row.set,
    row.engine,
    row.queries,
    row.half,
    String(row.count),
    ...[row.ndcg10, row.mrr10, row.recall100].map((score) => score.toFixed(3)),
    lostBySlips(row, rows),
  ])
  const heads = ['set', 'engine', 'queries', 'half', 'count', 'nDCG@10', 'MRR@10', 'recall@100', 'nDCG lost']
  return [heads, heads.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n') + '\n'
}

function lostBySlips(row: RelevanceRow, rows: readonly RelevanceRow[]): string {
  if (row.queries === 'as written') return ''
  const written = rows.find(
    ({ set, engine, half, queries }) =>
      set === row.set && engine === row.engine && half === row.half && queries === 'as written',
  )
  return written ? `${(100 * (1 - row.ndcg10 / written.ndcg10)).toFixed(1)} %` : ''
}

import type { Filled, MeasuredSearch } from './search-child.ts'
import type { SubjectName } from './search-subjects.ts'

/** One engine at one size. */
export interface SearchRun extends Filled, MeasuredSearch {
  engine: SubjectName
  records: number
  /** How busy the machine was when it began. */
  load: number
}

/** What was measured, as a Markdown table; times are p50 / p95 / p99 in milliseconds. */
export function searchTable(runs: readonly SearchRun[]): string {
  const heads = runs.map(({ engine, records }) => `${engine}, ${records.toLocaleString('en-GB')}`)
  const names = runs[0]?.series.map(({ name }) => name) ?? []
  const timed = names.map((name) => [
    name,
    ...runs.map(({ series }) => {
      const times = series.find((one) => one.name === name)?.times
      return times ? [times.p50, times.p95, times.p99].map(rounded).join(' / ') : ''
    }),
  ])
  const compared = runs.some((run) => ratioOf(run, runs) !== '')
  const rows = [
    ['', ...heads],
    heads.map(() => '---').concat('---'),
    ...timed,
    ...(compared ? [['Meilisearch takes, times', ...runs.map((run) => ratioOf(run, runs))]] : []),
    ['memory, MB', ...runs.map(({ memoryMb }) => memoryMb.toFixed(0))],
    ['build, s', ...runs.map(({ buildSeconds }) => buildSeconds.toFixed(1))],
    ['open, ms', ...runs.map(({ openMs }) => openMs.toFixed(0))],
    [
      'publish to findable, ms',
      ...runs.map(({ updateMs }) => `${rounded(updateMs.p50)} / ${rounded(updateMs.p95)}`),
    ],
    ['load before', ...runs.map(({ load }) => String(load))],
  ]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n') + '\n'
}

/** How many times as long Meilisearch takes for the mix of searches, over as many records: p50 / p95. */
function ratioOf(run: SearchRun, runs: readonly SearchRun[]): string {
  const other = runs.find(({ engine, records }) => engine === 'meilisearch' && records === run.records)
  const here = run.series.at(-1)?.times
  const there = other?.series.at(-1)?.times
  if (run === other || here === undefined || there === undefined) return ''
  return `${(there.p50 / here.p50).toFixed(1)} / ${(there.p95 / here.p95).toFixed(1)}`
}

function rounded(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(1)
}

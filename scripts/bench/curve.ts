import type { Environment } from './environment.ts'
import { logChart } from './log-chart.ts'
import { saveMeasurement } from './save.ts'
import { searchTable, type SearchRun } from './search-table.ts'

const drawn = ['one word', 'two words', 'very frequent word', 'prefix of 1 to 6 letters', 'the mix']
/** Slower than this and people notice that they wait; above it a deployment should move. */
const tooSlowMs = 100

/** Draws how the embedded engine's slower searches grow with the number of records. Gives the files written. */
export function drawCurve(runs: readonly SearchRun[], { date, node, processors }: Environment): string[] {
  const embedded = runs.filter(({ engine }) => engine === 'embedded').sort((a, b) => a.records - b.records)
  const chart = logChart({
    title: 'Search times of the embedded engine by number of records',
    description: embedded
      .map(({ records, series }) => `${records}: ${p95(series, 'the mix').toFixed(1)} ms for the mix`)
      .join('; '),
    x: 'records',
    y: 'milliseconds, 95 of 100 searches are faster',
    lines: drawn.map((name) => ({
      name,
      points: embedded.map(({ records, series }) => ({ x: records, y: p95(series, name) })),
    })),
  })
  const text = `# How the embedded engine grows

![Search times by number of records](search-curve.svg)

Cells are p50 / p95 / p99 in milliseconds: parse, match, 16 facets counted, rank, 20 results highlighted, with 0 to 3 filters.
Measured ${date.slice(0, 10)} with Node ${node} on ${processors}; \`npm run bench:search -- --curve\` measures again.

${searchTable(embedded)}
${advice(embedded)}
`
  return [saveMeasurement('search-curve.svg', chart), saveMeasurement('search-curve.md', text)]
}

/** Where to move, from the numbers and nothing else. */
function advice(embedded: readonly SearchRun[]): string {
  const slow = embedded.find(({ series }) => p95(series, 'the mix') > tooSlowMs)
  const fast = embedded.filter((run) => run !== slow && (!slow || run.records < slow.records)).at(-1)
  const count = (run: SearchRun) => run.records.toLocaleString('en-GB')
  if (!slow)
    return `**When to move to Meilisearch.** Not for speed: with ${fast ? count(fast) : 'so many'} records, 95 of 100 searches still
take under ${tooSlowMs} ms. Move when several servers must share one index, or when one is run already.`
  return `**When to move to Meilisearch.** With ${count(slow)} records 95 of 100 searches no longer stay under ${tooSlowMs} ms${
    fast ? `; with ${count(fast)} they do` : ''
  }. A deployment that grows towards that, or that has several servers, should move.`
}

function p95(series: SearchRun['series'], name: string): number {
  return series.find((one) => one.name === name)?.times.p95 ?? NaN
}

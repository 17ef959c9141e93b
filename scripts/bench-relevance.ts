/**
 * npm run bench:relevance [-- --engines embedded,meilisearch] [--sets scifact] [--queries 50]: how near the top the right
 * answers are, for queries whose answers people have judged, with and without a slip of the finger in each. Each set's
 * queries are also reported in two halves: whoever works on the ranking looks at one only, so that the other shows
 * whether it got better or only better at these queries.
 */
import { parseArgs } from 'node:util'
import { prepareContestant, type Contestant } from './bench/contestants.ts'
import { environment, loadNow } from './bench/environment.ts'
import { judge, meanOf, type Scores } from './bench/judge.ts'
import { misspell, seedOf } from './bench/misspell.ts'
import { readRelevanceSets, sharedData, type JudgedQuery } from './bench/relevance-sets.ts'
import { relevanceTable, type RelevanceRow } from './bench/relevance-table.ts'
import { saveMeasurement } from './bench/save.ts'
import { subjectNames, type SubjectName } from './bench/search-subjects.ts'

const halves = ['all', 'worked on', 'kept back'] as const
const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: subjectNames.join(',') },
    sets: { type: 'string', default: '' },
    queries: { type: 'string', default: 'Infinity' },
  },
})

async function main(): Promise<void> {
  const sets = readRelevanceSets()
  if (sets.length === 0) {
    console.log(`The relevance sets are not in ${sharedData} (SHARED_DATA): nothing to measure.`)
    return
  }
  const rows: RelevanceRow[] = []
  for (const set of sets.filter(({ name }) => name.includes(values.sets))) {
    const asked = set.queries.slice(0, Number(values.queries))
    for (const engine of values.engines.split(',') as SubjectName[]) {
      console.log(`${set.name}, ${engine} (load ${loadNow()}) …`)
      const contestant = await prepareContestant(engine, set.documents)
      for (const queries of ['as written', 'one slip each'] as const) {
        const scored = await askAll(contestant, asked, queries === 'one slip each')
        for (const half of halves) {
          const counted = scored.filter(({ query }) => half === 'all' || half === halfOf(query))
          const scores = meanOf(counted.map((one) => one.scores))
          rows.push({ set: set.name, engine, queries, half, count: counted.length, ...scores })
        }
      }
      await contestant.close()
    }
  }
  console.log(`\n${relevanceTable(rows)}`)
  console.log(`Saved as ${saveMeasurement('relevance.json', { ...environment(), rows })}`)
}

async function askAll({ best }: Contestant, queries: readonly JudgedQuery[], slips: boolean) {
  const scored: { query: JudgedQuery; scores: Scores }[] = []
  for (const query of queries) {
    const words = slips ? misspell(query.text, seedOf(query.id)) : query.text
    scored.push({ query, scores: judge(await best(words, query.answers), query.answers) })
  }
  return scored
}

function halfOf(query: JudgedQuery): RelevanceRow['half'] {
  return seedOf(query.text) % 2 === 0 ? 'worked on' : 'kept back'
}

await main()

/**
 * npm run bench:relevance: how near the top the right answers are, for queries whose answers people have judged, with
 * and without a slip of the finger in each. Each set's queries are also reported in two halves: whoever works on the
 * ranking looks at one only, so that the other shows whether it got better or only better at these queries.
 */
import { environment } from './bench/environment.ts'
import { contestants } from './bench/contestants.ts'
import { judge, meanOf, type Scores } from './bench/judge.ts'
import { misspell, seedOf } from './bench/misspell.ts'
import { readRelevanceSets, sharedData, type JudgedQuery } from './bench/relevance-sets.ts'
import { saveMeasurement } from './bench/save.ts'

interface Row extends Scores {
  set: string
  engine: string
  queries: 'as written' | 'one slip each'
  half: 'all' | 'worked on' | 'kept back'
  count: number
  msPerQuery: number
}

async function main(): Promise<void> {
  const sets = readRelevanceSets()
  if (sets.length === 0) {
    console.log(`The relevance sets are not in ${sharedData} (SHARED_DATA): nothing to measure.`)
    return
  }
  const rows: Row[] = []
  for (const set of sets) {
    for (const prepare of contestants) {
      const contestant = await prepare(set.documents)
      for (const queries of ['as written', 'one slip each'] as const) {
        const started = performance.now()
        const scored: { query: JudgedQuery; scores: Scores }[] = []
        for (const query of set.queries) {
          const words = queries === 'as written' ? query.text : misspell(query.text, seedOf(query.id))
          scored.push({ query, scores: judge(await contestant.best(words, query.answers), query.answers) })
        }
        const msPerQuery = (performance.now() - started) / scored.length
        for (const half of ['all', 'worked on', 'kept back'] as const) {
          const counted = scored.filter(({ query }) => half === 'all' || half === halfOf(query))
          const scores = meanOf(counted.map((one) => one.scores))
          rows.push({
            set: set.name,
            engine: contestant.name,
            queries,
            half,
            count: counted.length,
            msPerQuery,
            ...scores,
          })
          print(rows.at(-1) as Row)
        }
      }
      await contestant.close()
    }
  }
  console.log(`\nSaved as ${saveMeasurement('relevance.json', { ...environment(), rows })}`)
}

function halfOf(query: JudgedQuery): Row['half'] {
  return seedOf(query.text) % 2 === 0 ? 'worked on' : 'kept back'
}

function print({ set, engine, queries, half, count, ndcg10, mrr10, recall100, msPerQuery }: Row): void {
  const numbers = [ndcg10, mrr10, recall100].map((value) => value.toFixed(3).padStart(8)).join('')
  console.log(
    set.padEnd(28) +
      engine.padEnd(13) +
      queries.padEnd(15) +
      half.padEnd(11) +
      String(count).padStart(4) +
      numbers,
    msPerQuery.toFixed(1).padStart(8),
  )
}

await main()

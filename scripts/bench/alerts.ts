/**
 * npm run bench:alerts: how long it takes to ask saved searches, all different, which of the new records answer them,
 * and the memory that takes; with more searches, and with more records.
 */
import { deliveredSynonyms } from '#search/delivered-synonyms.ts'
import { openPercolator } from '#search/engines/embedded/percolate.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { makeCorpus } from './corpus.ts'
import { Dice } from './dice.ts'
import { environment, loadNow } from './environment.ts'
import { saveMeasurement } from './save.ts'

const sizes = [
  { searches: 1_000, records: 500 },
  { searches: 10_000, records: 50 },
  { searches: 10_000, records: 500 },
  { searches: 10_000, records: 2_000 },
  { searches: 50_000, records: 500 },
]

const corpus = makeCorpus()

/** One to three words of some record, and a filter or none: as people save them. */
function savedSearch(number: number): SearchQuery {
  const dice = new Dice(number + 1)
  const { title, body, facets } = corpus.record(10_000 + number)
  const from = dice.share() < 0.5 ? title.en : body.en.slice(0, 200)
  const words = Array.from({ length: dice.between(0, 3) }, () => dice.one(from.split(/\s+/)))
  const filter = dice.one(['kind', 'theme', 'sector', 'region'] as const)
  const filters = words.length === 0 || dice.share() < 0.4 ? { [filter]: facets[filter].slice(0, 1) } : {}
  return { ...everything, words: words.join(' '), filters }
}

async function measure({ searches, records }: (typeof sizes)[number]) {
  const documents = [...corpus.records(records)]
  const saved = Array.from({ length: searches }, (_, number) => savedSearch(number))
  const load = loadNow()
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const started = performance.now()
  const percolator = await openPercolator(documents, deliveredSynonyms)
  const built = performance.now()
  let matches = 0
  for (const search of saved) matches += percolator.matching(search).length
  const asked = performance.now()
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20
  percolator.close()
  return {
    searches,
    records,
    load,
    indexMs: Math.round(built - started),
    matchMs: Math.round(asked - built),
    microsecondsEach: Math.round(((asked - built) / searches) * 1_000),
    megabytes: Math.max(0, Math.round(megabytes)),
    matches,
  }
}

const runs = []
for (const size of sizes) runs.push(await measure(size))
console.table(runs)
console.log(`Saved as ${saveMeasurement('alerts.json', { ...environment(), runs })}`)

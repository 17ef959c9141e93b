import { lightest, rounding, weightOf, type Leniency, type Weighed } from '../../leniency.ts'
import { eachOf } from '../../needs.ts'
import { totals, type Ask } from './ask.ts'
import { all, always, any, never, type Clause } from './filter.ts'
import type { Matches } from './match.ts'
import { everyDocument } from './tokens.ts'
import { unranked } from './question-words.ts'

interface WeighedClause extends Weighed {
  clause: Clause
}

/**
 * Of more needs than this the heaviest decide which records answer, and the others only rank: the clause doubles with
 * each, and with ten the server takes seconds to read it.
 */
const mostWeighed = 8

/** Sums looked at in one request while the best is sought, and levels by which the records found are ordered. */
const lookedAtOnce = 16
const mostLevels = 6

/**
 * When too few records hold all the words: the records that hold most, by the weights of the embedded engine. What a
 * record holds can be any sum of weights; the best one held is sought among them, since the server cannot add.
 */
export async function relax(
  exact: Matches,
  required: Clause,
  { share }: Leniency,
  ask: Ask,
): Promise<Matches> {
  const { needs, clauseOf, binding } = exact
  const clauses = needs.map((need) => (need.documents === 0 ? never : clauseOf(need)))
  const [records = 0, ...answering] = await totals(ask, [
    { words: everyDocument, clause: always },
    ...clauses.map((clause, index) => ({
      words: needs[index]?.term.quoted ? unranked(binding) : everyDocument,
      clause,
    })),
  ])
  const every = needs.map((need, index): WeighedClause => {
    const clause = clauses[index] ?? never
    return { need, clause, weight: clause === never ? 0 : weightOf(answering[index] ?? 0, records) }
  })
  const used = every.filter(({ weight }) => weight > 0)
  const weighed = used
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWeighed)
    // What a sum is made of branches with each term: the longest clause is written down once, the second at most twice.
    .toSorted((a, b) => b.clause.length - a.clause.length)
  const atLeast = (sum: number) => all([holding(weighed, sum), required])
  const sums = sumsOf(weighed.map(({ weight }) => weight))
  const most = await bestHeld(sums, async (tried) =>
    totals(
      ask,
      tried.map((sum) => ({ words: unranked(binding), clause: atLeast(sum) })),
    ),
  )
  const least = most * share - rounding
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return {
    ...exact,
    clause: most === 0 ? never : atLeast(least),
    needs: needs.filter((need) => used.some((one) => one.need === need)),
    levels: levelsBetween(sums.filter((sum) => sum <= most + rounding && sum >= least)).map((sum) =>
      holding(weighed, sum),
    ),
    corrected: eachOf(used.map(({ need }) => need)).some(({ corrected }) => corrected !== null),
    leftOut:
      most === 0 ? [] : lightest([...every.filter(({ weight }) => weight === 0), ...weighed], total - least),
  }
}

/** Documents whose weights come to at least this sum. */
function holding(weighed: readonly WeighedClause[], sum: number): Clause {
  if (sum <= rounding) return always
  const [first, ...others] = weighed
  const possible = weighed.reduce((total, { weight }) => total + weight, 0)
  if (!first || possible < sum - rounding) return never
  return any([all([first.clause, holding(others, sum - first.weight)]), holding(others, sum)])
}

/** Every sum of some of the weights, greatest first. */
function sumsOf(weights: readonly number[]): number[] {
  let sums = [0]
  for (const weight of weights) sums = sums.concat(sums.map((sum) => sum + weight))
  const sorted = sums.sort((a, b) => b - a)
  return sorted.filter(
    (sum, index) => sum > rounding && (index === 0 || (sorted[index - 1] ?? 0) - sum > rounding),
  )
}

/** The greatest of the sums that any document reaches; 0 when none does. Fewer reach a greater one. */
async function bestHeld(
  sums: readonly number[],
  count: (sums: readonly number[]) => Promise<number[]>,
): Promise<number> {
  let low = 0
  let high = sums.length
  while (low < high) {
    const step = Math.ceil((high - low) / lookedAtOnce)
    const places: number[] = []
    for (let place = low + step - 1; place < high - 1; place += step) places.push(place)
    places.push(high - 1)
    const counts = await count(places.map((place) => sums[place] ?? 0))
    const reached = counts.findIndex((found) => found > 0)
    if (reached < 0) return 0
    high = (places[reached] ?? 0) + 1
    low = (places[reached - 1] ?? low - 1) + 1
    if (high - low === 1) return sums[low] ?? 0
  }
  return 0
}

/** Some of the sums, from the greatest down, the last one left out: everything found reaches that. */
function levelsBetween(sums: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil((sums.length - 1) / mostLevels))
  return sums.slice(0, -1).filter((_, index) => index % step === 0)
}
